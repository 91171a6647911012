// Where the pages get what they show: from the report itself, or from the server that it came from.
import { served } from "./served.js";
import { stored } from "./stored.js";

export const isServed = document.getElementById("served") !== null;

export const store = isServed ? served : stored;
