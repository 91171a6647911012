// Parameters of addresses.

/** Parameters as an address has them: of a list each value, also the empty one; of others what is there. */
export function parametersOf(entries) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(entries)) {
    if (Array.isArray(value)) for (const one of value) query.append(name, one);
    else if (value !== null && value !== undefined && value !== "") query.append(name, value);
  }
  return query;
}
