package org.labourrights.kernel.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.PathRange;

/**
 * Finds enterprises by code and by name; only such as have a name already. The register is public: it is read wherever an
 * enterprise is registered. The standing is not: it is read as far as the caller's scope reaches.
 */
@ApplicationScoped
public class EnterpriseDirectory {

    private static final int SUGGESTIONS = 10;

    private final DirectoryRows rows;
    private final StandingRows standings;

    EnterpriseDirectory(DirectoryRows rows, StandingRows standings) {
        this.rows = rows;
        this.standings = standings;
    }

    /** Whether the base ledger holds this code. */
    public boolean knows(UnifiedSocialCreditCode uscc) {
        return rows.knows(uscc);
    }

    /** The enterprise of the code. */
    public Optional<ListedEnterprise> find(UnifiedSocialCreditCode uscc) {
        return rows.find(List.of(uscc)).stream().findFirst();
    }

    /** Those that are known, by code, in one round trip. */
    public Map<UnifiedSocialCreditCode, ListedEnterprise> find(Collection<UnifiedSocialCreditCode> usccs) {
        return usccs.isEmpty()
                ? Map.of()
                : rows.find(usccs).stream().collect(Collectors.toMap(ListedEnterprise::uscc, each -> each));
    }

    /** The name of the enterprise, if it is known. */
    public Optional<String> name(UnifiedSocialCreditCode uscc) {
        return find(uscc).map(ListedEnterprise::name);
    }

    /** Whose name contains the word, in the order of their codes. */
    public Page<ListedEnterprise> search(String word, PageRequest page) {
        return search(word, PathRange.below(Caller.NATION), page);
    }

    /** As {@link #search(String, PageRequest)}, of those that are registered there. */
    public Page<ListedEnterprise> search(String word, PathRange place, PageRequest page) {
        List<String> after = page.after(1);
        List<ListedEnterprise> found = SoughtName.of(word)
                .map(name -> rows.named(name.within(place), after.isEmpty() ? "" : after.getFirst(), page.fetch()))
                .orElse(List.of());
        return page.of(found, row -> List.of(row.uscc().value()));
    }

    /**
     * Whom a name that somebody wrote may mean, the nearest first, at most ten: those whose name contains all of it, then
     * those that contain ever smaller parts of it.
     */
    public List<ListedEnterprise> suggest(String written) {
        return suggest(written, PathRange.below(Caller.NATION));
    }

    /** As {@link #suggest(String)}, of those that are registered there. */
    public List<ListedEnterprise> suggest(String written, PathRange place) {
        Map<UnifiedSocialCreditCode, ListedEnterprise> found = new LinkedHashMap<>();
        for (String part : NameParts.of(written)) {
            SoughtName.of(part)
                    .map(name -> rows.named(name.within(place), "", SUGGESTIONS))
                    .orElse(List.of())
                    .forEach(one -> found.putIfAbsent(one.uscc(), one));
            if (found.size() >= SUGGESTIONS) {
                break;
            }
        }
        return found.values().stream().limit(SUGGESTIONS).toList();
    }

    /** The partners that work for the platform at present, in the order of their codes. */
    public Page<Partnership> partners(UnifiedSocialCreditCode platform, PageRequest page) {
        List<String> after = page.after(1);
        return page.of(
                rows.partners(platform, after.isEmpty() ? "" : after.getFirst(), page.fetch()),
                row -> List.of(row.partner().value()));
    }

    /** The platforms that the partner works for at present, in the order of their codes. */
    public Page<Partnership> platforms(UnifiedSocialCreditCode partner, PageRequest page) {
        List<String> after = page.after(1);
        return page.of(
                rows.platforms(partner, after.isEmpty() ? "" : after.getFirst(), page.fetch()),
                row -> List.of(row.platform().value()));
    }

    /** How the enterprise is judged; unknown as well where it is registered out of the caller's scope. */
    public EnterpriseStanding standing(UnifiedSocialCreditCode uscc) {
        return standings(List.of(uscc)).getOrDefault(uscc, EnterpriseStanding.UNKNOWN);
    }

    /** Of many, by code, in one round trip; those of which nothing is known, or may be, are left out. */
    public Map<UnifiedSocialCreditCode, EnterpriseStanding> standings(Collection<UnifiedSocialCreditCode> usccs) {
        return usccs.isEmpty()
                ? Map.of()
                : standings.find(usccs).stream().collect(Collectors.toMap(ToldStanding::uscc, ToldStanding::standing));
    }
}
