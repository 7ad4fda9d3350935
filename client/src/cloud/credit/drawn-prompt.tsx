import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { templates } from '../../../../core/contract/templates';
import type { TemplateKey } from '../../../../core/domain/notice/template';
import './drawn-prompt.scss';

/** By template id. */
export type Said = Record<string, 'accept' | 'reject'>;

/** Draws the prompt that WeChat would show; resolves with the choices, by template id. */
export function drawPrompt(keys: readonly TemplateKey[]): Promise<Said> {
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  const before = document.activeElement;
  return new Promise((resolve) => {
    const close = (said: Said) => {
      root.unmount();
      place.remove();
      if (before instanceof HTMLElement) before.focus();
      resolve(said);
    };
    root.render(<Prompt keys={keys} onChoose={close} />);
  });
}

interface PromptProps {
  readonly keys: readonly TemplateKey[];
  readonly onChoose: (said: Said) => void;
}

function Prompt({ keys, onChoose }: PromptProps) {
  const [wanted, setWanted] = useState<readonly TemplateKey[]>(keys);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const choose = (accepted: readonly TemplateKey[]) =>
    onChoose(
      Object.fromEntries(
        keys.map((key) => [templates[key].id, accepted.includes(key) ? 'accept' : 'reject']),
      ),
    );
  return (
    <dialog
      className="wx-consent"
      aria-label="订阅消息"
      ref={dialog}
      onCancel={() => choose([])}
      // Otherwise a sheet below takes the focus back and closes at Esc.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="wx-consent__paper">
        <div className="wx-consent__from">走近 申请</div>
        <div className="wx-consent__title">获取下次发送消息的权限</div>
        {keys.map((key) => (
          <label key={key} className="wx-consent__row">
            <span>{templates[key].title}</span>
            <input
              className="wx-consent__tick"
              type="checkbox"
              checked={wanted.includes(key)}
              onChange={({ target }) =>
                setWanted(target.checked ? [...wanted, key] : wanted.filter((each) => each !== key))
              }
            />
          </label>
        ))}
        <div className="wx-consent__buttons">
          <button
            type="button"
            className="wx-consent__button wx-consent__no"
            onClick={() => choose([])}
          >
            取消
          </button>
          <button
            type="button"
            className="wx-consent__button wx-consent__yes"
            onClick={() => choose(wanted)}
          >
            允许
          </button>
        </div>
      </div>
    </dialog>
  );
}
