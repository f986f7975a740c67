/** What the panel can do without until the score and its sliders are on the screen. Asked for by `Later`. */
import '../assets/lists.css';
import '../assets/reading.css';

export { AfterPaint } from './AfterPaint';
export { ChosenView } from './ChosenView';
export { Curve } from './Curve';
export { Exports } from './Exports';
export { HistoryLost } from './HistoryLost';
export { HowTo } from './HowTo';
export { ModelDetails } from './ModelDetails';
export { NoWhatIf } from './NoWhatIf';
export { PageNote } from './PageNote';
export { Today } from './Today';
export { UndoRedo } from './UndoRedo';
export { WhatChanged } from './WhatChanged';
export { WhatIfTools } from './WhatIfTools';
