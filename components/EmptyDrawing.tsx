/** A line that rises in tiers, seen through a lens: what the panel will show once there is something to see. */
export function EmptyDrawing() {
  return (
    <svg class="empty-drawing" viewBox="0 0 240 104" aria-hidden="true">
      <path class="drawing-ground" d="M12 92h216" />
      <path class="drawing-past" d="M12 84h34V72h34V60h26" />
      <path class="drawing-ahead" d="M106 60h30V44h34V28h46" />
      <circle class="drawing-glass" cx="122" cy="52" r="30" />
      <path class="drawing-seen" d="M98 60h38V44h12" />
      <path class="drawing-handle" d="M144 74l22 20" />
      <circle class="drawing-dot" cx="216" cy="28" r="5" />
    </svg>
  );
}
