package org.labourrights.kernel.person.retention;

import java.util.UUID;

/**
 * The personal data of a subject are deleted because their time is over. Fired synchronously, in the transaction and in
 * system scope: who keeps other text about the subject deletes it too.
 *
 * @param family of the subject; a service with one family need not look
 */
public record PersonalDataErased(String family, UUID subject) {}
