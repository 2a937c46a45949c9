"use strict";
(() => {
  const notes = [...document.querySelectorAll(".note")];
  const help = document.getElementById("help");
  let chosen = null;
  let shown = null;
  let pause = 0;

  const root = document.documentElement.classList;
  const visible = (note) => !root.contains(`without-${note.dataset.kind}`);
  const marks = (note, kind = "findings") =>
    note.closest("article").querySelectorAll(`mark[data-${kind}~="${note.dataset.number}"]`);
  const reference = (note) => document.getElementById(note.id.replace("n", "r"));

  /* The findings that rest on a mark and are not filtered out. */
  const candidates = (mark) => {
    const draft = mark.closest("article").id;
    return mark.dataset.findings.split(" ").map((number) => document.getElementById(`${draft}n${number}`)).filter(visible);
  };

  const light = (note, on) => {
    note.classList.toggle("shown", on);
    for (const mark of marks(note)) mark.classList.toggle("shown", on);
    for (const mark of marks(note, "faults")) mark.classList.toggle("fault", on);
    reference(note)?.classList.toggle("shown", on);
  };

  const show = (note) => {
    if (note === shown) return;
    if (shown) light(shown, false);
    shown = note;
    if (shown) light(shown, true);
  };

  /* Brings a note into sight in its column, and leaves the text where it is. */
  const scrollNotes = (note) => {
    const column = note.closest(".notes");
    const top = note.offsetTop - column.offsetTop;
    if (getComputedStyle(column).overflowY !== "auto") return;
    const within = getComputedStyle(column).position === "sticky" ? note.offsetTop : top;
    if (within < column.scrollTop || within + note.offsetHeight > column.scrollTop + column.clientHeight)
      column.scrollTop = within - (column.clientHeight - note.offsetHeight) / 2;
  };

  const choose = (note, { text = true, focus = true } = {}) => {
    chosen = note;
    show(note);
    if (!note) return;
    if (text) {
      const first = marks(note, "faults")[0] ?? note;
      first.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
    scrollNotes(note);
    if (focus) note.focus({ preventScroll: true });
  };

  const step = (direction) => {
    let at = chosen ? notes.indexOf(chosen) : direction > 0 ? -1 : notes.length;
    do at += direction; while (notes[at] && !visible(notes[at]));
    if (notes[at]) choose(notes[at]);
  };

  const leave = () => {
    const back = chosen && reference(chosen);
    choose(null);
    back?.focus({ preventScroll: true });
  };

  document.addEventListener("mouseover", ({ target }) => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      const mark = target.closest("mark");
      const note = mark ? candidates(mark)[0] : target.closest(".note, .ref");
      if (mark && chosen && candidates(mark).includes(chosen)) return show(chosen);
      if (note?.matches(".ref")) return show(document.getElementById(note.hash.slice(1)));
      show(note ?? chosen);
      if (mark && note) scrollNotes(note);
    }, 60);
  });

  document.addEventListener("focusin", ({ target }) => {
    const link = target.closest(".ref");
    if (!link) return;
    const note = document.getElementById(link.hash.slice(1));
    show(note);
    scrollNotes(note);
  });

  document.addEventListener("click", (event) => {
    const { target } = event;
    const link = target.closest("article a");
    const mark = target.closest("mark");
    const note = target.closest(".note");
    if (link?.matches(".ref")) {
      event.preventDefault();
      choose(document.getElementById(link.hash.slice(1)), { text: false });
    } else if (link) {
      event.preventDefault();
      choose(note, { text: false, focus: false });
      const place = document.getElementById(link.hash.slice(1));
      place.scrollIntoView({ block: "nearest", inline: "nearest" });
      if (place.matches(".ref")) place.focus({ preventScroll: true });
    } else if (mark) {
      const found = candidates(mark);
      if (found.length) choose(found[(found.indexOf(chosen) + 1) % found.length], { text: false });
    } else if (note) {
      choose(note);
    } else if (!target.closest(".bar, dialog")) {
      choose(null);
    }
  });

  document.addEventListener("change", ({ target }) => {
    root.toggle(`without-${target.value}`, !target.checked);
    if (chosen && !visible(chosen)) choose(null);
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
    else if (event.key === "Escape") leave();
    else if (event.key === "?") help.showModal();
    else return;
    event.preventDefault();
  });

  document.getElementById("keys").addEventListener("click", () => help.showModal());
  help.querySelector("button").addEventListener("click", () => help.close());

  root.add("scripted");
  const asked = location.hash && document.getElementById(location.hash.slice(1));
  if (asked && asked.matches(".note")) choose(asked);
})();
