/**
 * Notes in the file of a subject (办理档案、工作记录): what officers wrote down step by step, encrypted, by whom and when, and
 * corrected with a trace: what was wrong stays, and what stands in its place says why.
 *
 * <p>A service whose subjects have people ({@link org.labourrights.kernel.person.PersonFamily}) writes a policy of row-level
 * security for its family, and calls:
 *
 * <pre>{@code
 * CREATE POLICY note_of_cases ON subject_note
 *     USING (family = 'case' AND EXISTS (SELECT FROM inspection_case c WHERE c.id = subject))
 *     WITH CHECK (family = 'case' AND EXISTS (SELECT FROM inspection_case c WHERE c.id = subject));
 *
 * notes.add(CasePeople.subject(of), CaseStep.INTERVIEW.name(), null, request.text());
 * notes.correct(CasePeople.subject(of), noteId, request.text(), request.reason());
 *
 * boolean texts = fileTexts.shown("case", id, asked, "notes");
 * return notes.of(subject, page).map(note -> NoteView.of(note, texts));
 * }</pre>
 *
 * <p>Texts end with the retention of the subject's people; kinds, codes and times stay.
 */
@NullMarked
package org.labourrights.kernel.note;

import org.jspecify.annotations.NullMarked;
