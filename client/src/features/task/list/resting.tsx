import { open } from '../../../routes/open';
import { EmptyFace } from '../../../ui/feedback/empty-face';

/** A volunteer who has paused is offered nothing new. */
export function Resting() {
  return (
    <EmptyFace
      sentence="您在休息，新的事不会派给您"
      hint="手上的事还在「我的」里，过了约定的时间才会请别人接着办。想接的时候，随时回来。"
      action={{ label: '去恢复接单', onPress: () => open('volunteer.mine') }}
    />
  );
}
