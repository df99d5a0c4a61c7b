/**
 * What a document keeps of people ends with them: when the personal data of a subject are erased
 * ({@link org.labourrights.kernel.person.retention.PersonalDataErased}), so are those of the documents of the family of the
 * same name.
 */
@NullMarked
package org.labourrights.kernel.document.retention;

import org.jspecify.annotations.NullMarked;
