"use strict";
(() => {
  const form = document.getElementById("filters");
  const told = document.getElementById("told");
  const all = (selector, where = document) => Array.from(where.querySelectorAll(selector));
  const own = (element, name) => Array.from(element.children).find((one) => one.classList.contains(name));

  // The rules that the page has findings of.
  const rules = new Set(all(".finding").map((one) => one.dataset.rule));
  for (const rule of Array.from(rules).sort()) form.elements.rule.add(new Option(rule, rule));

  // A link may carry filters: #severity=error,warning&rule=missing&text=kvp&only=1
  const asked = location.hash.includes("=") ? new URLSearchParams(location.hash.slice(1)) : new URLSearchParams();
  if (asked.has("severity")) {
    const wanted = asked.get("severity").split(",");
    for (const box of form.elements.severity) box.checked = wanted.includes(box.value);
  }
  if (rules.has(asked.get("rule"))) form.elements.rule.value = asked.get("rule");
  if (asked.has("text")) form.elements.text.value = asked.get("text");
  if (asked.has("only")) form.elements.only.checked = asked.get("only") !== "0";

  const chosen = () => ({
    severities: new Set(Array.from(form.elements.severity).filter((one) => one.checked).map((one) => one.value)),
    rule: form.elements.rule.value,
    text: form.elements.text.value.trim().toLowerCase(),
    only: form.elements.only.checked,
  });

  // Whether anything of an element or item is shown: itself, its findings, what is in it.
  const filter = (node, want, inText) => {
    const box = node.querySelector(":scope > details") || node;
    const row = box.querySelector(":scope > .row, :scope > summary > .row, :scope > summary");
    const named = inText || (row !== null && row.textContent.toLowerCase().includes(want.text));
    let found = false;
    for (const list of [own(node, "findings"), own(box, "findings")]) {
      for (const one of list ? list.children : []) {
        const fits = want.severities.has(one.dataset.severity) && (!want.rule || one.dataset.rule === want.rule)
          && (named || one.textContent.toLowerCase().includes(want.text));
        one.hidden = !fits;
        found = found || fits;
      }
    }
    let inside = false;
    for (const list of all(":scope > ul:not(.findings)", box)) {
      for (const child of list.children) {
        if (child.classList.contains("more")) child.hidden = Boolean(want.text) || want.only;
        else inside = filter(child, want, named) || inside;
      }
    }
    const shown = found || inside || (named && !want.only && !node.classList.contains("absent"));
    node.hidden = !shown;
    if (box !== node && want.narrow && shown && (found || inside)) box.open = true;
    return shown;
  };

  const apply = () => {
    const want = chosen();
    want.narrow = Boolean(want.text || want.rule || want.only);
    let count = 0;
    for (const file of all("section")) {
      const inPath = Boolean(want.text) && file.querySelector("h2").textContent.toLowerCase().includes(want.text);
      const details = file.querySelector("details");
      let any = false;
      for (const list of [own(details, "whole"), own(details, "tree")]) {
        for (const node of list ? list.children : []) {
          if (!node.classList.contains("finding")) { any = filter(node, want, inPath) || any; continue; }
          node.hidden = !(want.severities.has(node.dataset.severity) && (!want.rule || node.dataset.rule === want.rule)
            && (inPath || node.textContent.toLowerCase().includes(want.text)));
          any = !node.hidden || any;
        }
      }
      const here = all(".finding:not([hidden])", file).length;
      count += here;
      const hide = want.rule ? here === 0 : want.narrow && !any && !inPath;
      file.hidden = hide;
      document.getElementById(`to-${file.id}`).hidden = hide;
    }
    const files = all("section:not([hidden])");
    if (want.narrow && files.length <= 10) for (const file of files) file.querySelector("details").open = true;
    told.value = `${count} ${count === 1 ? "finding" : "findings"} shown`;
  };

  const open = () => {
    const target = /^#f\d+$/.test(location.hash) && document.querySelector(location.hash);
    if (target) target.querySelector("details").open = true;
  };

  // Goes through the findings that are shown, from the last one that it went to.
  let last = null;
  const next = () => {
    const found = all(".finding:not([hidden])").filter((one) => !one.closest("section").hidden);
    if (!found.length) return;
    last = found[(found.indexOf(last) + 1) % found.length];
    for (let box = last.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
    last.tabIndex = -1;
    last.focus({ preventScroll: true });
    last.scrollIntoView({ block: "center" });
  };

  let waiting;
  form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(apply, 120); });
  form.addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("next").addEventListener("click", next);
  addEventListener("hashchange", open);
  form.hidden = false;
  open();
  apply();
})();
