/**
 * People behind a subject (反映人、劳动者、当事人、证人): the one place that holds who they are, each value encrypted under a key of
 * its row, and who may read it in clear.
 *
 * <p>A service declares and keeps nobody itself. It writes
 *
 * <ul>
 *   <li>one {@link org.labourrights.kernel.person.PersonFamily}, a bean that says of one kind of subject (lead, case,
 *       dispute) as what people stand in it, who reaches it, who answers for it, and how long its people are kept;
 *   <li>the policy rows of that retention, with their law;
 *   <li>a resource that asks {@link org.labourrights.kernel.person.ReadPeople} under its own paths and roles.
 * </ul>
 *
 * <pre>{@code
 * @ApplicationScoped
 * class CasePeople implements PersonFamily {
 *
 *     static final PersonRole INFORMANT = PersonRole.of("INFORMANT");
 *     static final PersonRole WORKER = PersonRole.of("WORKER").working();
 *     static final PersonRole WITNESS = PersonRole.of("WITNESS");
 *
 *     public String name() {
 *         return "case";
 *     }
 *
 *     public List<PersonRole> roles() {
 *         return List.of(INFORMANT, WORKER, WITNESS);
 *     }
 *
 *     public Set<String> texts() {
 *         return Set.of("FACTS", "TESTIMONY");
 *     }
 *
 *     public List<PersonSubject> find(Collection<UUID> ids) {
 *         return cases.list("id in ?1", ids).stream().map(CasePeople::subject).toList();
 *     }
 *
 *     public PersonSubject reached(UUID id) {
 *         return subject(reach.get(id));
 *     }
 *
 *     public boolean handles(PersonSubject subject) {
 *         return cases.get(subject.id()).handledBy(caller.get().subject());
 *     }
 *
 *     public boolean over(UUID id) {
 *         return !cases.lock(id).state().isOpen();
 *     }
 *
 *     public Keeping keeping() {
 *         return Keeping.years(CaseKeys.RETENTION_YEARS).accountDays(CaseKeys.ACCOUNT_DAYS);
 *     }
 * }
 * }</pre>
 *
 * and calls {@link org.labourrights.kernel.person.People} where people come in:
 *
 * <pre>{@code
 * UUID witness = people.enter(new PersonEntry("case", CasePeople.WITNESS, details, path, null, "/witness"));
 * people.belong(CasePeople.subject(opened), List.of(witness));
 * }</pre>
 *
 * <p>Everything else is here: sealing and opening ({@code vault.person}), the blind indexes by which somebody is found
 * behind another subject ({@link org.labourrights.kernel.person.SamePeople}), masked forms made when they are shown,
 * reading in clear for a purpose and with a record, the copy for the person
 * ({@link org.labourrights.kernel.person.OwnData}), and the columns that a change of keys turns over. Confidential texts of
 * the same subjects are in {@code text}, their common end in {@code retention}.
 */
@NullMarked
package org.labourrights.kernel.person;

import org.jspecify.annotations.NullMarked;
