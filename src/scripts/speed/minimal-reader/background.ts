/** Asks the page's script, and brings it in where nobody answers: as Klartext does. */
declare const chrome: {
  action: { onClicked: { addListener: (listener: (tab: { id?: number }) => void) => void } };
  tabs: { sendMessage: (tabId: number, message: unknown) => Promise<unknown> };
  scripting: { executeScript: (script: { target: { tabId: number }; files: string[] }) => Promise<unknown> };
};

async function toggle(tabId: number): Promise<void> {
  const ask = (): Promise<unknown> => chrome.tabs.sendMessage(tabId, 'toggle');
  if (await ask().catch(() => undefined) === true) return;
  await chrome.scripting.executeScript({ target: { tabId }, files: ['page.js'] });
  await ask();
}

chrome.action.onClicked.addListener(({ id }) => { if (id !== undefined) void toggle(id); });
