import type { Kit } from '../model/kit.ts';
import { guideRenderer } from '../render/index.ts';
import { lengthOfRole } from './length-of-role.ts';
import { roleQuestions } from './role-questions.ts';

/** The guide to print for the interview of one role, as Markdown. */
export async function writeGuide(kit: Kit, role: string): Promise<string> {
  const render = await guideRenderer();
  const { minutes } = lengthOfRole(kit, role);
  return render({ kit, role, minutes, asked: roleQuestions(kit, role) }).body;
}
