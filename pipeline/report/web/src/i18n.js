// What the interface says, in English and Arabic. Symbols that a user's own tables add are shown as they are.

export const EN = {
  
  changes: "What changed", claims: "Claims", places: "Places", sources: "Sources", quality: "Run quality", codebook: "Codebook",
  review: "Review", group: "Group", article: "Article", report_of: "Report of run", skip: "To the content", pages: "Pages",
  language: "العربية", theme: "Light or dark", loading: "Reading the records …", none: "none", all: "all", unknown: "unknown",
  reports_origins: (r, o) => `${plural(r, "report")} of ${plural(o, "origin")}`,
  n_claims: (n) => plural(n, "claim"), n_groups: (n) => plural(n, "group"), n_articles: (n) => plural(n, "article"), n_sources: (n) => plural(n, "source"), articles: "Articles",
  says: (s) => `says ${s}`, last_says: (s) => `the last is of ${s}`, in_place: (p) => `in ${p}`, planned: "planned", part: "a part",
  was: (now, old) => `${now}, was ${old}`, down: (now, old) => `${now}, revised down from ${old}`, agree: (v, n) => `${plural(n, "report")} agree${n === 1 ? "s" : ""} on ${v}`,
  compatible: (a, b) => (a === b ? `reports of ${a}, which can all be true` : `reports between ${a} and ${b}, which can all be true`), conflict: (a, b) => `reports exclude each other: ${a} and ${b}`,
  single: (v) => v, undated: "no date", changes_intro: "Conflicts, downward revisions and alarms first, then growth, then what agrees.",
  nothing: "Nothing to show here.", more: (n) => `Show ${n} more`, chart_label: "Chart of reported values by day; the table below holds the same",
  chart_of: (t) => `Chart: ${t}. The group's page has the values as a table.`,
  estimates: "Estimates", low: "low", high: "high",
  UCDP: "Uppsala Conflict Data Program: low and high are the least and greatest values that any report names, best is the latest report's.",
  ACLED: "Armed Conflict Location and Event Data: the most conservative report counts; tens are 10, hundreds 100.",
  IBC: "Iraq Body Count: from the least to the greatest number reported, without a best.",
  reports: "Reports", value: "Value", date: "Date", source: "Source", words: "Words", origin: "Origin", same_origin: "the same origin as above: one voice", n_reports: (n) => plural(n, "report"), superseded: "replaced by its own text",
  one_voice: "Reports of one number and colour are one voice: one source, or a text that articles share.",
  no_source: "the article itself", earlier: "from an earlier run", parts_wholes: "Parts and wholes", never_summed: "Parts are linked and never summed.",
  alarms: "Alarms", verdict: "Verdict", certainty: "Certainty",
  day_series: "By day", change: "Change", search: "Search in words, sources, places", clear: "Clear all filters", all_values: "Show all", fewer: "Show the most frequent", look_for: "Look for a value", csv: "CSV of these", filters: "Filters",
  shown: (n, m) => `${n} of ${plural(m, "claim")}`, file_holds: (n, m) => `The file holds the first ${n} of ${m}; scripts/export.sh writes all.`, event_type: "Event", counted_class: "What is counted", place_country: "Country", source_type: "Kind of source",
  place_basis: "Place known from", place_precision: "Place known to", scope_time: "Time covered", confidence: "Confidence", reviewed: "Review", publisher: "Publisher", counted: "Counted", place: "Place",
  statement_date: "Date", dated_by: (b) => `date from ${b}`, copy_of: (n) => `Nearly the same as another article (${n} of its words)`, shared: "Text shared with", 
  claims_here: "Claims in this article", numbers_here: "Numbers that are no claim", why: "Why?", why_run: "To explain this claim, run", why_otherwise: "This claim comes out otherwise when its article is read again.", why_beyond: (n) => `This report was made to explain the claims of runs of up to ${n} claims, and this run has more.`, review_this: "Review", of_n: (i, n) => `${i} of ${n}`,
  previous: "Previous claim", next: "Next claim", on_web: "On the web", legend: "Colours", role: { number: "number", counted: "counted", triggers: "event", source: "source", cue: "cue", place: "place", agent: "agent", modifier: "bound", evidence: "evidence" },
  map_label: "Map of the places of claims; the tables below hold the same", mark: { named: "the claim names the place", inherited: "the place is inherited from the article, the source or the sentence", country: "only the country is known, of as many claims as the number says" },
  located: (near, land, none) => `${plural(near, "claim")} with a town or another place of known coordinates, ${number(land)} with a country only, ${number(none)} with neither.`,
  located_why: "A country only: the article names no nearer place, or one whose coordinates no list has. Neither: the article does not say where, or what it names can be found in no country.",
  countries: "Countries", explicit: "named", inherited: "inherited",
  revised: "in revised or contradicted groups", alone: "alone (single reports)", quantities: "Quantities by source", sources_note: "Sources by the words that name them; spellings of hamza and the like are one.",
  failures: "Articles that failed", examples: "examples", shares: "Shares", undated_share: "articles without a date", other_share: "claims whose event is OTHER", class_other_share: "claims that count OTHER",
  inherited_share: "claims with an inherited place", no_place_share: "claims without a place", no_source_share: "claims without a named source", histogram: "Confidence of claims", per_publisher: "By publisher", per_article: "claims an article",
  made_by: "How the run was made", counts: "Records", decisions: "What numbers are", no_failures: "No article failed.",
  dataset: "Dataset", field: "Field", type: "Type", meaning: "Meaning", example: "Example", elsewhere: "not of this run",
  review_intro: "One question at a time: is this claim right? Alarms, disagreements and low confidence come first. Answers stay in this browser until you save them.",
  right: "Right", not_a_claim: "No claim", event: "Other event", class: "Other class", time: "Other time", place_q: "Other place", source_q: "Other source", value_q: "Other value", group_q: "Belongs elsewhere",
  skip_q: "Skip", undo: "Undo", save: "Save corrections.jsonl", load: "Load corrections", answered: (n) => plural(n, "answer"), by: "Your initials", queue_done: "All claims of this list are answered.",
  event_begin: "Time of event", correct_to: "It should be", ok: "Keep", cancel: "Cancel", symbol_hint: "A symbol of the list", empty_means: "Words of the article; empty: none", group_hint: "Id of the group or claim that it belongs with; ! before it: not with it",
  value_hint: "8, >=8, >8, <=8, <8, ~50, 20..99", time_hint: "2022-01-06, 2022-01, 2022 or 2022-01-01/2022-01-06; empty: not known", place_hint: "Words of the article, or a Wikidata id as Q232; empty: none", review_state: { open: "open", done: "answered" },
  question: { right: "right", not_a_claim: "no claim", event: "event", class: "class", source: "source", place: "place", value: "value", time: "time", group: "group" },
  loaded: (n) => `${plural(n, "answer")} loaded`, bad_file: (n) => `line ${n} is no correction; nothing was loaded`, other_run: (n) => `${plural(n, "answer")} of articles that are not in this run are kept too`,
  zone_note: "Greyed: parts that assert nothing (comments, footers …).", keys: "Keys", not_found: "This report has no such page or record.",
  kind: "Kind", other: "Other",
};

export const AR = {
  
  changes: "ما الذي تغيّر", claims: "الأرقام", places: "الأماكن", sources: "المصادر", quality: "جودة التشغيل", codebook: "دليل الحقول",
  review: "مراجعة", group: "مجموعة", article: "مقال", report_of: "تقرير التشغيل", skip: "إلى المحتوى", pages: "الصفحات",
  language: "English", theme: "فاتح أو داكن", loading: "تُقرأ السجلات …", none: "لا شيء", all: "الكل", unknown: "غير معروف",
  reports_origins: (r, o) => `${count(r, "تقرير واحد", "تقريران", "تقارير", "تقريرا")} من ${count(o, "أصل واحد", "أصلين", "أصول", "أصلا")}`,
  n_claims: (n) => count(n, "رقم واحد", "رقمان", "أرقام", "رقما"), n_groups: (n) => count(n, "مجموعة واحدة", "مجموعتان", "مجموعات", "مجموعة"), n_articles: (n) => count(n, "مقال واحد", "مقالان", "مقالات", "مقالا"), n_sources: (n) => count(n, "مصدر واحد", "مصدران", "مصادر", "مصدرا"), articles: "المقالات",
  says: (s) => `بحسب ${s}`, last_says: (s) => `آخرها عن ${s}`, in_place: (p) => `في ${p}`, planned: "مخطط له", part: "جزء",
  was: (now, old) => `${now} بعد أن كان ${old}`, down: (now, old) => `${now} بعد خفضه من ${old}`, agree: (v, n) => `${count(n, "تقرير واحد يقول", "تقريران يتفقان على", "تقارير تتفق على", "تقريرا تتفق على")} ${v}`,
  compatible: (a, b) => (a === b ? `تقارير عن ${a} يمكن أن تصح كلها` : `تقارير بين ${a} و${b} يمكن أن تصح كلها`), conflict: (a, b) => `تقارير متعارضة: ${a} و${b}`,
  single: (v) => v, undated: "بلا تاريخ", changes_intro: "التعارض والخفض والتنبيهات أولا، ثم الزيادة، ثم ما يتفق.",
  nothing: "لا شيء هنا.", more: (n) => `أظهر ${n} أخرى`, chart_label: "رسم للقيم المذكورة بالأيام، والجدول أدناه يحوي القيم نفسها",
  chart_of: (t) => `رسم: ${t}. في صفحة المجموعة جدول بالقيم.`,
  estimates: "تقديرات", low: "أدنى", high: "أعلى",
  UCDP: "برنامج أوبسالا: الأدنى والأعلى أقل القيم وأكبرها في أي تقرير، والأفضل قيمة آخر تقرير.",
  ACLED: "مشروع أكليد: أكثر التقارير تحفظا، والعشرات 10 والمئات 100.",
  IBC: "إحصاء قتلى العراق: من أقل عدد إلى أكبر عدد، بلا أفضل.",
  reports: "التقارير", value: "القيمة", date: "التاريخ", source: "المصدر", words: "النص", origin: "الأصل", same_origin: "الأصل نفسه: صوت واحد", n_reports: (n) => count(n, "تقرير واحد", "تقريران", "تقارير", "تقريرا"), superseded: "حل محله نصه",
  one_voice: "التقارير ذات الرقم واللون الواحد صوت واحد: مصدر واحد، أو نص تشترك فيه مقالات.",
  no_source: "المقال نفسه", earlier: "من تشغيل سابق", parts_wholes: "الأجزاء والكل", never_summed: "الأجزاء تُربط ولا تُجمع.",
  alarms: "تنبيهات", verdict: "الحكم", certainty: "اليقين",
  day_series: "بالأيام", change: "التغيّر", search: "ابحث في النصوص والمصادر والأماكن", clear: "امسح كل المرشحات", all_values: "أظهر الكل", fewer: "أظهر الأكثر ورودا", look_for: "ابحث عن قيمة", csv: "CSV لما يظهر", filters: "مرشحات",
  shown: (n, m) => `${n} من ${m}`, file_holds: (n, m) => `في الملف أول ${n} من ${m}، ويكتب scripts/export.sh الكل.`, event_type: "الحدث", counted_class: "المعدود", place_country: "البلد", source_type: "نوع المصدر",
  place_basis: "المكان معروف من", place_precision: "دقة المكان", scope_time: "المدة", confidence: "الثقة", reviewed: "المراجعة", publisher: "الناشر", counted: "المعدود", place: "المكان",
  statement_date: "التاريخ", dated_by: (b) => `التاريخ من ${b}`, copy_of: (n) => `يكاد يطابق مقالا آخر (${n} من كلماته)`, shared: "نص مشترك مع", 
  claims_here: "أرقام هذا المقال", numbers_here: "أعداد ليست أخبارا رقمية", why: "لماذا؟", why_run: "لشرح هذا الرقم شغّل", why_otherwise: "لا يخرج هذا الرقم كما هو حين يُقرأ مقاله من جديد.", why_beyond: (n) => `أُعد هذا التقرير ليشرح أرقام تشغيل لا يزيد عددها على ${n}، وفي هذا التشغيل أكثر منها.`, review_this: "راجع", of_n: (i, n) => `${i} من ${n}`,
  previous: "السابق", next: "التالي", on_web: "على الشبكة", legend: "الألوان", role: { number: "العدد", counted: "المعدود", triggers: "الحدث", source: "المصدر", cue: "أداة النسبة", place: "المكان", agent: "الفاعل", modifier: "الحد", evidence: "الشاهد" },
  map_label: "خريطة أماكن الأرقام، والجدولان أدناه يحويان القيم نفسها", mark: { named: "المكان مذكور مع الرقم", inherited: "المكان مأخوذ من المقال أو المصدر أو الجملة", country: "لا يُعرف إلا البلد، والعدد كم رقما فيه" },
  located: (near, land, none) => `أرقام لها بلدة أو مكان آخر معروف الإحداثيات: ${number(near)}، لا يُعرف إلا بلدها: ${number(land)}، بلا أي منهما: ${number(none)}.`,
  located_why: "البلد وحده: لا يسمي المقال مكانا أقرب، أو يسمي مكانا لا إحداثيات له في القوائم. بلا أي منهما: لا يقول المقال أين، أو لا يُعرف بلد ما يسميه.",
  countries: "البلدان", explicit: "مذكور", inherited: "مأخوذ",
  revised: "في مجموعات مخفوضة أو متعارضة", alone: "وحده", quantities: "المقادير بالمصادر", sources_note: "المصادر بالألفاظ التي تسميها.",
  failures: "مقالات فشلت", examples: "أمثلة", shares: "نسب", undated_share: "مقالات بلا تاريخ", other_share: "أرقام حدثها غير مصنف", class_other_share: "أرقام معدودها غير مصنف",
  inherited_share: "أرقام مكانها مأخوذ", no_place_share: "أرقام بلا مكان", no_source_share: "أرقام بلا مصدر مسمى", histogram: "الثقة بالأرقام", per_publisher: "بالناشرين", per_article: "رقم لكل مقال",
  made_by: "كيف صُنع", counts: "السجلات", decisions: "ما هي الأعداد", no_failures: "لم يفشل أي مقال.",
  dataset: "مجموعة بيانات", field: "حقل", type: "نوع", meaning: "المعنى", example: "مثال", elsewhere: "من غير هذا التشغيل",
  review_intro: "سؤال واحد في كل مرة: هل هذا الرقم صحيح؟ التنبيهات والتعارض والثقة المنخفضة أولا. تبقى الأجوبة في هذا المتصفح حتى تحفظها.",
  right: "صحيح", not_a_claim: "ليس خبرا رقميا", event: "حدث آخر", class: "معدود آخر", time: "زمن آخر", place_q: "مكان آخر", source_q: "مصدر آخر", value_q: "قيمة أخرى", group_q: "من مجموعة أخرى",
  skip_q: "تجاوز", undo: "تراجع", save: "احفظ corrections.jsonl", load: "حمّل تصحيحات", answered: (n) => count(n, "جواب واحد", "جوابان", "أجوبة", "جوابا"), by: "الأحرف الأولى من اسمك", queue_done: "أُجيب عن كل أرقام القائمة.",
  event_begin: "زمن الحدث", correct_to: "الصواب", ok: "اعتمد", cancel: "إلغاء", symbol_hint: "رمز من القائمة", empty_means: "ألفاظ من المقال، وفارغ: لا شيء", group_hint: "معرّف المجموعة أو الرقم الذي ينتمي إليه، وقبله ! إن كان لا ينتمي",
  value_hint: "8, >=8, >8, <=8, <8, ~50, 20..99", time_hint: "2022-01-06 أو 2022-01 أو 2022 أو 2022-01-01/2022-01-06، وفارغ: غير معروف", place_hint: "ألفاظ من المقال أو معرّف ويكي بيانات مثل Q232، وفارغ: لا شيء", review_state: { open: "مفتوح", done: "مُجاب" },
  question: { right: "صحيح", not_a_claim: "ليس خبرا رقميا", event: "الحدث", class: "المعدود", source: "المصدر", place: "المكان", value: "القيمة", time: "الزمن", group: "المجموعة" },
  loaded: (n) => `حُمّل ${n}`, bad_file: (n) => `السطر ${n} ليس تصحيحا، ولم يُحمّل شيء`, other_run: (n) => `و${n} لمقالات ليست في هذا التشغيل`,
  zone_note: "الرمادي: أقسام لا تخبر بشيء (تعليقات وتذييلات …).", keys: "المفاتيح", not_found: "لا توجد صفحة أو سجل كهذا.",
  kind: "النوع", other: "غيره",
};

const SYMBOLS = {
  en: {
    PERSON: "people", CIVILIAN: "civilians", CHILD: "children", WOMAN: "women", PROTESTER: "protesters", SECURITY_FORCES: "security forces", PEACEKEEPER: "peacekeepers",
    MILITANT: "militants", ALLEGED_CRIMINAL: "suspects", PRISONER: "prisoners", MIGRANT: "migrants", OFFICIAL: "officials", JOURNALIST: "journalists", MEDIC: "medics",
    STUDENT: "students", WORKER: "workers", VOTER: "voters", VEHICLE: "vehicles", EMERGENCY_VEHICLE: "emergency vehicles", MILITARY_VEHICLE: "military vehicles", AIRCRAFT: "aircraft",
    VESSEL: "vessels", BUILDING: "buildings", WEAPON: "weapons", DRUG: "drugs", MONEY: "money", ANIMAL: "animals", ATTACK: "attacks", COMPANY: "companies", PLACE: "places", PRODUCT: "products",
    DESTROYED: "destroyed or damaged", HOSPITALIZED: "in hospital", PARTICIPATED: "taking part", VOTED: "in a vote", INCREASED: "risen", DECREASED: "fallen",
    TOWN: "a town", DISTRICT: "a district", PROVINCE: "a province", REGION: "a region", EXPLICIT: "named with it", SENTENCE: "the sentence", SOURCE: "the source", DOCUMENT: "the article", REVISED_DOWN: "revised down", NONE: "nothing",
    METADATA: "metadata", TEXT: "the text", INFERRED: "dates in the text", CRAWLED: "the day it was fetched",
    UNREADABLE: "cannot be read", NOT_UTF8: "not in UTF-8", EMPTY: "empty", TOO_LONG: "too long", BAD_RECORD: "bad record", DUPLICATE: "given twice", NOT_ARABIC: "not Arabic",
    ANNOTATION_FAILED: "sentences could not be told", PROCESSING_FAILED: "could not be worked on", TIMED_OUT: "took too long",
    REPORTED: "reported", CLAIMED: "claimed, at a distance", ALL: "all", SUBSET: "a part",
    PART_EXCEEDS_WHOLE: "a part is greater than its whole", SAME_SOURCE_CONTRADICTION: "one source contradicts itself on one day", SUBSET_SUM: "parts sum to more than their whole",
    WEAK_CONFLICT: "agree only because vague numbers have no sharp ends", TIME_UNKNOWN: "reports without a date are in conflict", MEMBERS_CAPPED: "reports are left out of the list", WINDOW_CAPPED: "closed early: too many reports waited", LINK_REFUSED: "a reviewer's link leads to another event or class",
  },
  ar: {
    PERSON: "أشخاص", CIVILIAN: "مدنيون", CHILD: "أطفال", WOMAN: "نساء", PROTESTER: "محتجون", SECURITY_FORCES: "قوات أمن", PEACEKEEPER: "قوات حفظ سلام", MILITANT: "مسلحون", ALLEGED_CRIMINAL: "مشتبه بهم",
    PRISONER: "سجناء", MIGRANT: "مهاجرون", OFFICIAL: "مسؤولون", JOURNALIST: "صحفيون", MEDIC: "مسعفون", STUDENT: "طلاب", WORKER: "عمال", VOTER: "ناخبون", VEHICLE: "مركبات", EMERGENCY_VEHICLE: "مركبات طوارئ",
    MILITARY_VEHICLE: "آليات عسكرية", AIRCRAFT: "طائرات", VESSEL: "سفن", BUILDING: "مبان", WEAPON: "أسلحة", DRUG: "مخدرات", MONEY: "أموال", ATTACK: "هجمات", COMPANY: "شركات", PLACE: "أماكن", PRODUCT: "منتجات", GOODS: "بضائع", ANIMAL: "حيوانات", OTHER: "غير مصنف",
    KILLED: "قُتلوا", INJURED: "جُرحوا", DETAINED: "احتُجزوا", RELEASED: "أُفرج عنهم", KIDNAPPED: "خُطفوا", MISSING: "مفقودون", HOSPITALIZED: "في المستشفى", INTENSIVE_CARE: "في العناية المركزة", INFECTED: "أُصيبوا بمرض",
    DISPLACED: "نزحوا", RESCUED: "أُنقذوا", DEPLOYED: "نُشروا", DESTROYED: "دُمّرت", ATTACKED: "هُوجمت", PARTICIPATED: "شاركوا", SEIZED: "صودرت", SENTENCED: "حُكم عليهم", VOTED: "تصويت", HIRED: "وُظفوا", PAID: "دُفعت", TRADED: "تُدوولت",
    PRODUCED: "أُنتجت", INCREASED: "زيادة", DECREASED: "انخفاض",
    CONFLICT: "تعارض", REVISED_DOWN: "خُفض", GROWTH: "زيادة", AGREE: "اتفاق", COMPATIBLE: "متوافق", SINGLE: "منفرد", UNKNOWN: "غير معروف",
    REPORTED: "مذكور", CLAIMED: "مزعوم", PROVISIONAL: "أولي", NEGATED: "منفي", PLANNED: "مخطط", TOWN: "بلدة", DISTRICT: "مديرية أو قضاء", PROVINCE: "محافظة", REGION: "منطقة", EXPLICIT: "مذكور معه", SENTENCE: "الجملة", SOURCE: "المصدر", DOCUMENT: "المقال", NONE: "لا شيء",
    METADATA: "البيانات الوصفية", TEXT: "النص", INFERRED: "تواريخ النص", CRAWLED: "يوم الجلب",
    COUNT: "عدد", CLAIM: "خبر رقمي",
    MEDIA: "إعلام", INTERNATIONAL: "دولي", INCIDENT: "حادثة", PERIOD: "مدة", CUMULATIVE: "تراكمي", STATE: "حالة", ALL: "الكل", SUBSET: "جزء",
    DATE: "تاريخ", TIME: "وقت", DURATION: "مدة", AGE: "عمر", ORDINAL: "ترتيب", NAME: "اسم", UI: "واجهة", LOCATING: "تحديد موقع", SCORE: "نتيجة", SET_NAME: "اسم مجموعة", PHONE: "هاتف", PARTITIVE: "بعض من", LIMIT: "بعد الحد", ZONE: "قسم لا يخبر",
    UNREADABLE: "لا يُقرأ", NOT_UTF8: "ليس بترميز UTF-8", EMPTY: "فارغ", TOO_LONG: "أطول مما يُقبل", BAD_RECORD: "سجل معيب", DUPLICATE: "مكرر", NOT_ARABIC: "ليس بالعربية",
    ANNOTATION_FAILED: "تعذر تقسيمه إلى جمل", PROCESSING_FAILED: "تعذرت معالجته", TIMED_OUT: "استغرق وقتا أطول مما يُسمح",
    PART_EXCEEDS_WHOLE: "جزء أكبر من كله", SAME_SOURCE_CONTRADICTION: "مصدر يناقض نفسه في يوم واحد", SUBSET_SUM: "مجموع الأجزاء أكبر من الكل", WEAK_CONFLICT: "اتفاق سببه أعداد مبهمة", TIME_UNKNOWN: "تقارير بلا تاريخ متعارضة",
    MEMBERS_CAPPED: "تقارير غير مدرجة", WINDOW_CAPPED: "أُغلقت قبل وقتها", LINK_REFUSED: "ربط مراجع بحدث أو فئة أخرى",
  },
};

/** Symbols that mean something else in a field than in others. */
const OF_FIELD = {
  en: {
    counted_class: { COUNTRY: "countries" },
    place_precision: { COUNTRY: "a country" },
    source_type: { OFFICIAL: "official", DOCUMENT: "document" },
  },
  ar: {
    counted_class: { COUNTRY: "بلدان" },
    place_precision: { COUNTRY: "بلد" },
    source_type: { OFFICIAL: "رسمي", DOCUMENT: "وثيقة" },
  },
};

function plural(n, word) {
  return `${number(n)} ${word}${n === 1 ? "" : "s"}`;
}

function count(n, one, two, few, many) {
  if (n === 1) return one;
  if (n === 2) return two;
  const rest = n % 100;
  return `${number(n)} ${rest >= 3 && rest <= 10 ? few : many}`;
}

const NUMBERS = new Intl.NumberFormat("en", { maximumFractionDigits: 3 });

export function number(n) {
  return NUMBERS.format(n);
}

export let language = "en";
export let t = EN;

export function setLanguage(name) {
  language = name === "ar" ? "ar" : "en";
  t = language === "ar" ? AR : EN;
  document.documentElement.lang = language;
  document.documentElement.dir = language === "ar" ? "rtl" : "ltr";
}

/** What a symbol of a field of the records is called. */
export function label(symbol, field) {
  if (symbol === null || symbol === undefined) return t.none;
  return OF_FIELD[language][field]?.[symbol] ?? SYMBOLS[language][symbol] ?? symbol.toLowerCase().replaceAll("_", " ");
}

const regions = {};

/** A country by its code. */
export function country(code) {
  if (!code) return null;
  try {
    regions[language] ??= new Intl.DisplayNames([language], { type: "region" });
    return regions[language].of(code) ?? code;
  } catch {
    return code;
  }
}

const days = {};

/** A day in words; other dates as they are. */
export function day(iso) {
  if (!iso || !/^\d{4}-\d{2}-\d{2}$/.test(iso)) return iso ?? t.undated;
  days[language] ??= new Intl.DateTimeFormat(language === "ar" ? "ar-u-ca-gregory-nu-latn" : "en-GB", { dateStyle: "long", timeZone: "UTC" });
  return days[language].format(new Date(iso + "T00:00:00Z"));
}

const shortDays = {};

/** A day for the axis of a chart. */
export function shortDay(date, withYear) {
  const key = language + withYear;
  shortDays[key] ??= new Intl.DateTimeFormat(language === "ar" ? "ar-u-ca-gregory-nu-latn" : "en-GB", withYear ? { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" } : { day: "numeric", month: "short", timeZone: "UTC" });
  return shortDays[key].format(date);
}

const COMPACT = new Intl.NumberFormat("en", { notation: "compact", maximumFractionDigits: 2 });

/** A number for the axis of a chart. */
export function compact(n) {
  return COMPACT.format(n);
}
