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

  const noted = (link) => document.getElementById(link.hash.slice(1));

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
    const column = note.offsetParent;
    if (!column?.matches(".notes")) return;
    const [top, height] = [note.offsetTop, note.offsetHeight];
    if (top < column.scrollTop || top + height > column.scrollTop + column.clientHeight)
      column.scrollTop = top - Math.max(0, column.clientHeight - height) / 2;
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
      const link = target.closest(".ref");
      const found = mark ? candidates(mark) : [link ? noted(link) : target.closest(".note")];
      const note = found.includes(chosen) ? chosen : (found[0] ?? chosen);
      show(note);
      if (note && (mark || link)) scrollNotes(note);
    }, 60);
  });

  document.addEventListener("focusin", ({ target }) => {
    const link = target.closest(".ref");
    if (!link) return;
    show(noted(link));
    scrollNotes(shown);
  });

  document.addEventListener("click", (event) => {
    const { target } = event;
    const link = target.closest("article a");
    const mark = target.closest("mark");
    const note = target.closest(".note");
    if (link?.matches(".ref")) {
      event.preventDefault();
      choose(noted(link), { text: false });
    } else if (link) {
      event.preventDefault();
      choose(note, { text: false, focus: false });
      const place = noted(link);
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
