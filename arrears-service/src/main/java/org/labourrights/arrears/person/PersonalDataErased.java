package org.labourrights.arrears.person;

import java.util.UUID;

/**
 * The personal data of a lead are deleted because their time is over. Fired synchronously, in the transaction and in
 * system scope: who keeps other text about the lead deletes it too.
 */
public record PersonalDataErased(UUID leadId) {}
