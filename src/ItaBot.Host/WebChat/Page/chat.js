// The page's words stand in index.html in both languages; this script only moves them about. Whatever people
// or the server say is set as text, never as HTML.

const page = document.documentElement;
const log = document.querySelector('#log');
const question = document.querySelector('#question');
const send = document.querySelector('#send');
const agency = document.querySelector('#agency');
const patience = 30_000;
const conversation = conversationOfTab();
// A start link says as whom it is opened, about which agency, and what is to be sent; the person sends it.
const link = new URLSearchParams(location.search);

let waiting = false;
// Until somebody chooses a language, answers come in the language of the question.
let chosenLanguage = remembered('language');

function remembered(name) {
  try {
    return localStorage.getItem(`itabot.${name}`);
  } catch {
    return null;
  }
}

function remember(name, value) {
  try {
    localStorage.setItem(`itabot.${name}`, value);
  } catch {
    // A browser that keeps nothing still chats.
  }
}

/** The conversation of this tab: another tab, and this one once it is closed, begins its own. */
function conversationOfTab() {
  const fresh = crypto.randomUUID?.() ?? null;
  try {
    const known = sessionStorage.getItem('itabot.conversation') ?? fresh;
    if (known) {
      sessionStorage.setItem('itabot.conversation', known);
    }
    return known;
  } catch {
    return fresh;
  }
}

/** A copy of a template; with a language, its words in that language for good. */
function copyOf(id, language) {
  const copy = document.querySelector(`#${id}`).content.firstElementChild.cloneNode(true);
  if (language) {
    copy.querySelectorAll(language === 'en' ? '.th' : '.en').forEach((other) => other.remove());
    copy.querySelectorAll('.th, .en').forEach((word) => word.removeAttribute('class'));
  }
  return copy;
}

function textElement(tag, className, text) {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

/** Text in which addresses of the web can be opened, and nothing else is more than text. */
function linkedElement(name, className, text) {
  const element = textElement(name, className, '');
  element.append(...withLinks(text));
  return element;
}

function withLinks(text) {
  return text.split(/(https?:\/\/\S+)/).map((part, at) => {
    if (at % 2 === 0) {
      return part;
    }
    const link = textElement('a', 'link', part);
    link.href = part;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    return link;
  });
}

/** Keeps the question in sight with as much of its answer as fits beneath it. */
function show(element, from) {
  log.append(element);
  (from ?? element).scrollIntoView({ block: 'start' });
}

function bar(row, passMark) {
  const fill = textElement('span', 'fill', '');
  fill.style.width = `${Math.min(100, Math.max(0, row.score))}%`;
  const mark = textElement('span', 'mark', '');
  mark.style.left = `${passMark}%`;
  return [fill, ...whisker(row), ...(passMark === null ? [] : [mark])];
}

/** From where to where the score may lie; the detail under the label says it in words. */
function whisker(row) {
  if (row.low === null || row.high === null) {
    return [];
  }
  const element = textElement('span', 'whisker', '');
  element.style.left = `${row.low}%`;
  element.style.width = `${row.high - row.low}%`;
  return [element];
}

function tableRow(row, card, columns, language) {
  const element = copyOf('row', language);
  element.classList.toggle('passes', row.passes === true);
  element.classList.toggle('misses', row.passes === false);
  element.querySelector('.label').textContent = row.label;
  element.querySelector('.detail').textContent = row.detail ?? '';
  element.querySelector('.score').append(...withLinks(row.value));
  offerChoice(element.querySelector('.choice'), row);
  if (row.score !== null) {
    element.querySelector('.bar').append(...bar(row, card.passMark));
  }
  dropUnused(element, columns);
  if (row.value === '' && !columns.scale && !columns.verdict) {
    element.querySelector('.score').remove();
    element.querySelector('.what').colSpan = 2;
  }
  return element;
}

function offerChoice(button, row) {
  if (row.action === null) {
    button.remove();
    return;
  }
  button.textContent = row.action.label;
  button.ariaLabel = `${row.action.label}: ${row.label}`;
  button.dataset.text = row.action.text;
}

function dropUnused(row, columns) {
  for (const name of Object.keys(columns).filter((name) => !columns[name])) {
    row.querySelector(`.${name}`).remove();
  }
}

function table(card, language) {
  const columns = {
    scale: card.rows.some((row) => row.score !== null),
    verdict: card.rows.some((row) => row.passes !== null),
  };
  const element = copyOf('card', language);
  element.classList.toggle('scored', columns.scale);
  element.caption.textContent = card.title;

  const mark = element.querySelector('.scale .mark');
  mark.hidden = card.passMark === null;
  mark.querySelector('b').textContent = card.passMark;
  mark.style.right = `${100 - card.passMark}%`;
  dropUnused(element.tHead, columns);
  // "Score" stands over scores alone: a gain, a difference or a text says itself what it is.
  if (!card.rows.every((row) => row.score !== null && row.value === row.score.toFixed(2))) {
    element.tHead.querySelector('.score').textContent = '';
  }
  element.tHead.classList.toggle('unseen', !columns.scale);
  element.tBodies[0].append(...card.rows.map((row) => tableRow(row, card, columns, language)));
  return element;
}

function bubble(reply, language) {
  const element = document.createElement('div');
  element.className = 'bubble';
  if (reply.card === null) {
    element.append(linkedElement('p', 'said', reply.text));
  } else {
    element.append(textElement('p', 'lead', reply.card.title));
    if (reply.card.rows.length > 0) {
      element.append(table(reply.card, language));
    }
    if (reply.card.rows.some((row) => row.low !== null)) {
      element.append(copyOf('interval', language));
    }
    element.append(...reply.card.notes.map((note) => linkedElement('p', 'small', note)));
  }
  return element;
}

function actions(replies) {
  const element = document.createElement('div');
  element.className = 'actions';
  element.append(...replies.flatMap((reply) => reply.actions).map((action) => {
    const button = textElement('button', 'action', action.label);
    button.type = 'button';
    button.dataset.text = action.text;
    return button;
  }));
  return element;
}

function source(answer) {
  const element = copyOf('source', answer.locale);
  element.querySelector('code').textContent = answer.receipt;
  element.querySelector('ul').append(...answer.facts.map((fact) => textElement('li', fact.basis, fact.text)));
  const copy = element.querySelector('.copy');
  copy.hidden = !navigator.clipboard;
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(answer.replies.map((reply) => reply.text).join('\n\n'));
    copy.querySelector('.before').hidden = true;
    copy.querySelector('.after').hidden = false;
  });
  return element;
}

function answerArticle(answer) {
  const element = copyOf('answered', answer.locale);
  element.lang = answer.locale;
  element.append(...answer.replies.map((reply) => bubble(reply, answer.locale)));
  element.lastElementChild.append(source(answer));
  element.append(actions(answer.replies));
  return element;
}

function failureArticle(failure, retry) {
  const element = copyOf('failed');
  element.classList.add(failure.away ? 'is-away' : 'is-broken');
  if (failure.problem?.th && failure.problem?.en) {
    const reason = element.querySelector('.small.broken');
    reason.querySelector('.th').textContent = failure.problem.th;
    reason.querySelector('.en').textContent = failure.problem.en;
  }
  element.querySelector('.retry').addEventListener('click', () => {
    element.remove();
    question.focus();
    retry();
  });
  return element;
}

async function fetchAnswer(asked) {
  let response;
  try {
    response = await fetch('webchat/ask', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(asked),
      signal: AbortSignal.timeout(patience),
    });
  } catch {
    return { failure: { away: true } };
  }
  try {
    const body = await response.json();
    return response.ok ? { article: answerArticle(body) } : { failure: { problem: body } };
  } catch {
    return { failure: {} };
  }
}

function offerSending() {
  send.setAttribute('aria-disabled', String(waiting || question.value.trim() === ''));
}

async function answer(asked, article) {
  waiting = true;
  offerSending();
  const dots = copyOf('waiting');
  show(dots, article);
  const { article: answered, failure } = await fetchAnswer(asked);
  dots.remove();
  waiting = false;
  offerSending();
  show(answered ?? failureArticle(failure, () => answer(asked, article)), article);
}

function ask(text) {
  const article = copyOf('asked');
  article.querySelector('.bubble').textContent = text;
  show(article);
  return answer({ text, as: page.dataset.as, locale: chosenLanguage, agency: agency.value || null, conversation }, article);
}

function fitQuestion() {
  question.style.height = 'auto';
  question.style.height = `${question.scrollHeight}px`;
  offerSending();
}

function speak(language) {
  page.lang = language;
  question.placeholder = question.dataset[language];
  document.querySelector(`#language [value="${language}"]`).checked = true;
}

function askAs(audience) {
  page.dataset.as = audience;
  document.querySelector(`#as [value="${audience}"]`).checked = true;
}

/** Marks in the conversation from where on somebody else asks, or about another agency. */
function noteChange() {
  if (log.querySelector('.you') === null) {
    return;
  }
  if (log.lastElementChild.matches('.divider')) {
    log.lastElementChild.remove();
  }
  const divider = copyOf('changed');
  divider.querySelector(page.dataset.as === 'officer' ? '.citizen' : '.officer').remove();
  divider.firstElementChild.removeAttribute('class');
  divider.querySelector('.about').textContent = agency.selectedOptions[0]?.textContent ?? '';
  show(divider);
}

async function offerAgencies() {
  const response = await fetch('webchat/agencies');
  if (response.ok) {
    const choices = await response.json();
    agency.append(...choices.agencies.map(({ id, name }) => new Option(name, id, false, id === choices.default)));
    const meant = choices.agencies.find(({ id }) => id === link.get('agency'));
    agency.value = meant?.id ?? agency.value;
    agency.closest('label').hidden = choices.agencies.length === 0;
  }
}

document.querySelector('#language').addEventListener('change', (event) => {
  chosenLanguage = event.target.value;
  remember('language', chosenLanguage);
  speak(chosenLanguage);
});

document.querySelector('#as').addEventListener('change', (event) => {
  remember('as', event.target.value);
  askAs(event.target.value);
  noteChange();
});

agency.addEventListener('change', noteChange);

log.addEventListener('click', (event) => {
  const button = event.target.closest('.action');
  if (button && !waiting) {
    ask(button.dataset.text ?? button.querySelector(`.${page.lang}`).textContent);
  }
});

document.querySelector('#composer').addEventListener('submit', (event) => {
  event.preventDefault();
  const text = question.value.trim();
  if (text !== '' && !waiting) {
    question.value = '';
    fitQuestion();
    ask(text);
  }
});

question.addEventListener('input', fitQuestion);
question.addEventListener('keydown', (event) => {
  // While an input method composes, Enter takes its suggestion.
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    question.form.requestSubmit();
  }
});

speak(chosenLanguage === 'en' ? 'en' : 'th');
askAs([link.get('as'), remembered('as')].includes('citizen') ? 'citizen' : 'officer');
question.value = (link.get('say') ?? '').slice(0, question.maxLength);
fitQuestion();
offerAgencies().catch(() => { /* The next question tells that the server is away. */ });
if (matchMedia('(pointer: fine)').matches) {
  question.focus();
}
