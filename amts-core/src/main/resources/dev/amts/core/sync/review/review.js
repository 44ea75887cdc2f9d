"use strict";
(() => {
  const units = [...document.querySelectorAll(".unit")];
  const boxes = [...document.querySelectorAll("input[data-state]")];
  const search = document.getElementById("search");
  const position = document.getElementById("position");
  const nothing = document.getElementById("nothing");
  const texts = units.map(unit => unit.textContent.toLowerCase());
  let shown = [];
  let current = -1;

  const tell = () => {
    position.textContent = shown.length === 0 ? "0 units"
      : (current < 0 ? "" : current + 1 + " of ") + shown.length + (shown.length === 1 ? " unit" : " units");
  };

  const filter = () => {
    const states = new Set(boxes.filter(box => box.checked).map(box => box.dataset.state));
    const wanted = search.value.trim().toLowerCase();
    const before = current < 0 ? null : shown[current];
    shown = [];
    units.forEach((unit, i) => {
      const fits = states.has(unit.dataset.state) && (wanted === "" || texts[i].includes(wanted));
      unit.hidden = !fits;
      if (fits) {
        shown.push(unit);
      }
    });
    document.querySelectorAll("main > section").forEach(section => {
      section.classList.toggle("empty", !section.querySelector(".unit:not([hidden])"));
    });
    nothing.hidden = shown.length > 0;
    current = shown.indexOf(before);
    tell();
  };

  const go = step => {
    if (shown.length === 0) {
      return;
    }
    current = current < 0 ? (step > 0 ? 0 : shown.length - 1) : (current + step + shown.length) % shown.length;
    shown[current].focus({ preventScroll: true });
    shown[current].scrollIntoView({ block: "start" });
    tell();
  };

  boxes.forEach(box => box.addEventListener("change", filter));
  search.addEventListener("input", filter);
  document.getElementById("next").addEventListener("click", () => go(1));
  document.getElementById("previous").addEventListener("click", () => go(-1));
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.target === search) {
      if (event.key === "Escape") {
        search.blur();
      }
      return;
    }
    if (event.key === "j" || event.key === "k") {
      event.preventDefault();
      go(event.key === "j" ? 1 : -1);
    } else if (event.key === "/") {
      event.preventDefault();
      search.focus();
    }
  });
  document.addEventListener("focusin", event => {
    const unit = event.target.closest(".unit");
    const index = unit ? shown.indexOf(unit) : -1;
    if (index >= 0) {
      current = index;
      tell();
    }
  });
  filter();
})();
