/**
 * Reference data that administrators enter while the suite runs (RU-18): with validity, source and reason, on top of the
 * seed in the jar. One service keeps the entries for all
 * ({@link org.labourrights.chassis.reference.entry.ReferenceKeeperEndpoints}), the others follow by
 * {@code reference.entered.v1} and show them ({@link org.labourrights.chassis.reference.entry.ReferenceEndpoints}).
 *
 * <p>A kind is a bean, its content a shape as of policies:
 *
 * <pre>{@code
 * @Singleton
 * class HearingThresholdKind implements ReferenceKind<Yuan> {
 *     private static final PolicyMember<Yuan> AMOUNT =
 *             PolicyMember.needed("amount", ReferenceShapes.yuan("1000.00", "9000000.00"));
 *
 *     public String name()                     { return "hearing-threshold"; }
 *     public String title()                    { return "听证标准 Threshold of a hearing"; }
 *     public String keyForm()                  { return "行政区划代码 division code"; }
 *     public PolicyShape<Yuan> content()       { return PolicyLists.object(AMOUNT).as(fields -> fields.get(AMOUNT)); }
 *     public List<FieldProblem> wrongKey(String key) { return places.wrong(key); }
 *     public String reach(String key)          { return places.path(key); }
 *     public List<ReferenceRow<Yuan>> seed(String key) { return fromTheJar(key); }
 * }
 * }</pre>
 *
 * <p>Rules then ask {@code data.course(kind, "150105").on(day)} and never see whether seed or entry answers. Entries win from
 * the first day that one of them is valid; before that day, and when all are taken back, the seed counts.
 */
@NullMarked
package org.labourrights.chassis.reference.entry;

import org.jspecify.annotations.NullMarked;
