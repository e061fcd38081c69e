"use strict";
// Joins a quotation with its cue and source, and tells what is known of it or of a date.
const note = document.getElementById("note");
const joints = document.getElementById("joints");
const within = document.getElementById("article");

// A note that was asked for by a click stays until the next click or Escape.
let pinned = false;
const hide = () => {
  note.hidden = true;
  pinned = false;
  note.classList.remove("pinned");
  joints.replaceChildren();
  document.querySelectorAll(".on").forEach((mark) => mark.classList.remove("on"));
};

// Of the quotations that a piece of text is a part of, the innermost stands last.
const subject = (mark) => {
  const said = mark.dataset.said?.split(" ").pop();
  return { said, date: mark.dataset.date };
};

const place = (element, box) => {
  const gap = 8;
  element.style.left = "0px";
  element.style.top = "0px";
  const size = element.getBoundingClientRect();
  const left = Math.min(box.left, document.documentElement.clientWidth - size.width - gap);
  const below = box.bottom + gap;
  const above = box.top - size.height - gap;
  const fits = below + size.height < document.documentElement.clientHeight || above < 0;
  element.style.left = `${Math.max(gap, left)}px`;
  element.style.top = `${fits ? below : above}px`;
};

// A curve from each part of the reporting clause to the words it reports.
const join = (parts) => {
  const content = parts.filter((part) => part.matches(".content"));
  if (!content.length) return;
  const area = joints.getBoundingClientRect();
  const at = (box, edge) => [box.left + box.width / 2 - area.left, box[edge] - area.top];
  for (const part of parts.filter((one) => one.matches(".source:not(.content), .cue:not(.content)"))) {
    const from = part.getClientRects()[0];
    const boxes = content.flatMap((one) => [...one.getClientRects()]);
    const far = (box) => Math.hypot(box.left - from.left, (box.top - from.top) * 3);
    const to = boxes.reduce((best, box) => (far(box) < far(best) ? box : best));
    const [x, y] = at(from, "top");
    const [u, v] = at(to, "top");
    const top = Math.min(y, v) - 14;
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("d", `M ${x} ${y} C ${x} ${top}, ${u} ${top}, ${u} ${v}`);
    joints.append(path);
  }
};

const show = (mark) => {
  hide();
  const { said, date } = subject(mark);
  const cards = [];
  if (said) cards.push(document.querySelector(`#said-${said} .card`));
  if (date) cards.push(document.querySelector(`#when-${date} .card`));
  note.replaceChildren(...cards.map((card) => card.cloneNode(true)));
  const who = said && document.getElementById(`said-${said}`).style.getPropertyValue("--who");
  for (const element of [note, joints]) element.style.setProperty("--who", who || "none");
  note.classList.toggle("known", Boolean(who));
  const parts = [...within.querySelectorAll(said ? `[data-said~="${said}"]` : `[data-date="${date}"]`)];
  parts.forEach((part) => part.classList.add("on"));
  note.hidden = false;
  // Beside the parts that are near, so that it does not hide them.
  const { left, top, bottom } = mark.getClientRects()[0];
  const near = parts.flatMap((part) => [...part.getClientRects()]).filter((box) => Math.abs(box.top - top) < 150);
  place(note, {
    left,
    top: Math.min(top, ...near.map((box) => box.top)),
    bottom: Math.max(bottom, ...near.map((box) => box.bottom)),
  });
  if (said) join(parts);
};

const marked = (event) => event.target.closest?.("[data-said], [data-date]");
document.addEventListener("mouseover", (event) => {
  const mark = marked(event);
  if (mark && !pinned) show(mark);
});
document.addEventListener("mouseout", (event) => {
  if (marked(event) && !pinned) hide();
});

const pin = () => {
  pinned = true;
  note.classList.add("pinned");
};
// Why a quotation or a date is one, or why a sentence or a line is read as it is.
const why = (target) => {
  const mark = target.closest?.("[data-said], [data-date]");
  if (mark) {
    show(mark);
    pin();
    place(note, mark.getClientRects()[0]);
    return;
  }
  hide();
  const told = target.closest?.("[data-why]");
  if (!told?.dataset.why) return;
  note.replaceChildren(...told.dataset.why.split("\n").map((line) => {
    const reason = document.createElement("p");
    reason.textContent = line;
    return reason;
  }));
  note.classList.remove("known");
  note.hidden = false;
  pin();
  place(note, told.getClientRects()[0]);
};
within.addEventListener("click", (event) => {
  if (!event.target.closest("summary, .ref")) {
    if (event.target.closest("a")) event.preventDefault();
    why(event.target);
  }
});
document.addEventListener("click", (event) => {
  if (pinned && !within.contains(event.target)) hide();
});
document.addEventListener("focusin", (event) => {
  const mark = marked(event);
  if (mark) show(mark);
});
document.addEventListener("focusout", hide);
document.addEventListener("scroll", () => {
  const mark = document.activeElement?.closest("[data-said], [data-date]");
  if (!note.hidden && mark) show(mark);
  else hide();
}, { passive: true });

// A link to an entry of a folded list unfolds the list.
const unfold = () => {
  const target = location.hash && document.getElementById(location.hash.slice(1));
  if (!target) return;
  const list = target.closest("details");
  if (list) list.open = true;
  target.scrollIntoView({ block: "center" });
  if (target.matches("a")) target.focus();
};
addEventListener("hashchange", unfold);
unfold();

const step = (by) => {
  const refs = [...within.querySelectorAll(".ref")];
  if (!refs.length) return;
  const at = refs.indexOf(document.activeElement);
  const next = at < 0 ? (by > 0 ? 0 : refs.length - 1) : (at + by + refs.length) % refs.length;
  refs[next].focus();
};
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "n") step(1);
  else if (event.key === "p") step(-1);
  else if (event.key === "w" && document.activeElement.matches("#article a")) why(document.activeElement);
  else if (event.key === "Escape") hide();
  else if (event.key === "f") {
    const folds = [...within.querySelectorAll("details")];
    const open = folds.some((fold) => !fold.open);
    folds.forEach((fold) => { fold.open = open; });
  }
});
