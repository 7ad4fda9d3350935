import { useMe } from '../../../cloud/query/use-me';
import { useQuery } from '../../../cloud/query/use-query';
import { Faces } from '../../../ui/feedback/faces';
import { Screen } from '../../../ui/layout/screen';
import { Section } from '../../../ui/layout/section';
import { Stack } from '../../../ui/layout/stack';
import { CodeForm } from './code-form';
import { OfferedCard } from './offered-card';
import { OwnRoleCard } from './own-role-card';

/** 我的岗位: what waits for me, what I hold, and where a code is typed. */
export function OwnRoles() {
  const me = useMe();
  const offered = useQuery('roles.offered', {});
  return (
    <Screen>
      <Faces of={me}>
        {({ roles, posts, now }) => (
          <Stack gap="wide">
            {offered.data && offered.data.length > 0 && (
              <Section title="请您任职">
                {offered.data.map((one) => (
                  <OfferedCard key={one.id} of={one} now={now} />
                ))}
              </Section>
            )}
            {roles.length + posts.length > 0 && (
              <Section title="您在任的">
                {[...roles, ...posts].map((one) => (
                  <OwnRoleCard key={`${one.role}:${one.node}`} of={one} now={now} />
                ))}
              </Section>
            )}
            <CodeForm />
          </Stack>
        )}
      </Faces>
    </Screen>
  );
}
