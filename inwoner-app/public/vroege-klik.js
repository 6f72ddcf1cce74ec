// A page that the server drew can be read before the app listens. What somebody fills in meanwhile, and the last thing
// that she presses or sends, is done when it does; links, and forms with an address of their own, need no app.
(() => {
  const filledIn = new Map();
  let last;
  const isPart = (node) => node instanceof Element && node.closest('#app') !== null;
  const isChoice = ({ type }) => type === 'checkbox' || type === 'radio';
  const keepField = ({ target: field }) => {
    if (isPart(field)) filledIn.set(field, isChoice(field) ? field.checked : field.value);
  };
  const keepClick = ({ target }) => {
    const button = isPart(target) && target.closest('button[type="button"]');
    if (button) last = { node: button, act: () => button.click() };
  };
  const keepForm = (event) => {
    const { target: form, submitter } = event;
    if (!isPart(form) || form.hasAttribute('action')) return;
    // a browser would put what was filled in into the address
    event.preventDefault();
    last = { node: form, act: () => form.requestSubmit(submitter) };
  };
  // First emptied as the app would, then filled in behind its back: so the app sees a change, whatever it made of it.
  const fillIn = (value, field) => {
    if (!field.isConnected) return;
    if (isChoice(field)) {
      field.checked = !value;
      field.click();
      return;
    }
    const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
    if (!field.matches('select')) field.value = '';
    set.call(field, value);
    field.dispatchEvent(new Event(field.matches('select') ? 'change' : 'input', { bubbles: true }));
  };
  const kept = { input: keepField, click: keepClick, submit: keepForm };
  const all = Object.entries(kept);
  for (const [name, keep] of all) document.addEventListener(name, keep, true);
  document.addEventListener(
    'loket:luistert',
    () => {
      for (const [name, keep] of all) document.removeEventListener(name, keep, true);
      filledIn.forEach(fillIn);
      // after the app has taken in what was filled in
      setTimeout(() => last?.node.isConnected && last.act());
    },
    { once: true },
  );
})();
