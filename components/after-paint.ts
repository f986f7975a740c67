/** What the panel can do without until the score and its sliders are on the screen. Asked for by `Later`. */
import '../assets/lists.css';
import '../assets/reading.css';

export { FocusAsked } from './FocusAsked';
export { HowTo } from './HowTo';
export { ModelDetails } from './ModelDetails';
export { NoWhatIf } from './NoWhatIf';
export { PageNote } from './PageNote';
export { SecondColumn } from './SecondColumn';
export { WhatChanged } from './WhatChanged';
