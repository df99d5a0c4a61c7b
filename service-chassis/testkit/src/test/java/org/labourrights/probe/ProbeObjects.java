package org.labourrights.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.sql.Database;
import org.labourrights.kernel.directory.DirectoryNews;
import org.labourrights.kernel.directory.EnterpriseStanding;
import org.labourrights.kernel.directory.ListedEnterprise;

/** What a service supervises (监管对象): rows of its own that follow the directory. */
@ApplicationScoped
class ProbeObjects {

    static final AtomicBoolean BROKEN = new AtomicBoolean();

    private static final String ADD = """
            INSERT INTO probe_object AS o (uscc, history) VALUES (?, ?)
            ON CONFLICT (uscc) DO UPDATE SET history = o.history || excluded.history
            """;

    private final Database database;

    ProbeObjects(Database database) {
        this.database = database;
    }

    void hear(@Observes DirectoryNews news) {
        switch (news) {
            case DirectoryNews.Listed listed -> add(listed.enterprise().uscc(), "listed " + told(listed.enterprise()));
            case DirectoryNews.Changed changed ->
                add(changed.after().uscc(), (changed.statusChanged() ? "became " : "changed ") + told(changed.after()));
            case DirectoryNews.PartnershipChanged changed ->
                add(changed.partnership().platform(), changed.partnership().active() ? "joined" : "left");
            case DirectoryNews.StandingChanged changed ->
                add(changed.uscc(), told(changed.before()) + " to " + told(changed.after()));
        }
        if (BROKEN.get()) {
            throw new IllegalStateException("on purpose");
        }
    }

    List<String> of(UnifiedSocialCreditCode uscc) {
        return database.list(
                "SELECT unnest(history) FROM probe_object WHERE uscc = ?", row -> row.getString(1), uscc.value());
    }

    private void add(UnifiedSocialCreditCode uscc, String what) {
        database.update(ADD, uscc.value(), List.of(what));
    }

    private static String told(ListedEnterprise enterprise) {
        return enterprise.name() + " " + enterprise.status() + " " + enterprise.industries();
    }

    private static String told(EnterpriseStanding standing) {
        return standing.creditLevel() + "/" + standing.riskLevel();
    }
}
