/**
 * Texts of a subject that may name anybody (事实经过、诉求、笔录). Those that have no table of their own are kept here
 * ({@link org.labourrights.kernel.person.text.SubjectTexts}); whether those that stand in a table of the service are shown
 * is asked here, too:
 *
 * <pre>{@code
 * boolean sentences = fileTexts.shown("case", id, asked, "hearings");
 * }</pre>
 */
@NullMarked
package org.labourrights.kernel.person.text;

import org.jspecify.annotations.NullMarked;
