/**
 * The enterprise directory (企业名录): the copy that a service keeps of the enterprises of the base ledger (用工基础台账), as the
 * events of the employment reporting service tell of them.
 *
 * <p>A service declares and stores none itself. It reads the topic of the ledger ({@code labourrights.inbox.topics}) and
 * writes one bean:
 *
 * <pre>{@code
 * @Singleton
 * class EnterpriseEvents extends EnterpriseConsumer {
 *
 *     EnterpriseEvents(KeepDirectory directory) {
 *         super(directory);
 *     }
 *
 *     protected boolean keepsStanding() {
 *         return true;
 *     }
 * }
 * }</pre>
 *
 * <p>Whatever follows from it in the service's own tables stands in an observer of
 * {@link org.labourrights.kernel.directory.DirectoryNews}, which runs in the same transaction:
 *
 * <pre>{@code
 * void hear(@Observes DirectoryNews news) {
 *     switch (news) {
 *         case DirectoryNews.Listed listed -> objects.enter(listed.enterprise());
 *         case DirectoryNews.Changed changed -> objects.follow(changed.after());
 *         case DirectoryNews.PartnershipChanged changed -> {}
 *         case DirectoryNews.StandingChanged changed -> objects.judged(changed.uscc(), changed.after());
 *     }
 * }
 * }</pre>
 *
 * <p>{@link org.labourrights.kernel.directory.EnterpriseDirectory} finds by code and by name and suggests whom a written name
 * may mean; a resource of the service shows it under its own path and roles.
 * {@link org.labourrights.kernel.directory.CreditCodeCheck} takes a code whose check character fails only from who may
 * admit it. Names are filed by {@link org.labourrights.kernel.directory.EnterpriseNames}, which the base ledger uses as well.
 */
@NullMarked
package org.labourrights.kernel.directory;

import org.jspecify.annotations.NullMarked;
