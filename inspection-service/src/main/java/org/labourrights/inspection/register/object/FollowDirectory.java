package org.labourrights.inspection.register.object;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.kernel.directory.DirectoryNews;
import org.labourrights.kernel.directory.EnterpriseDirectory;
import org.labourrights.kernel.directory.ListedEnterprise;

/** Whoever is entered in the base ledger is under supervision from then on. */
@ApplicationScoped
class FollowDirectory {

    private final ObjectRows objects;
    private final EnterpriseDirectory directory;
    private final Divisions divisions;

    FollowDirectory(ObjectRows objects, EnterpriseDirectory directory, Divisions divisions) {
        this.objects = objects;
        this.directory = directory;
        this.divisions = divisions;
    }

    void hear(@Observes DirectoryNews news) {
        switch (news) {
            case DirectoryNews.Listed listed -> enter(listed.enterprise());
            case DirectoryNews.Changed changed -> enter(changed.after());
            case DirectoryNews.PartnershipChanged changed -> {}
            case DirectoryNews.StandingChanged changed -> objects.judge(changed.uscc(), changed.after());
        }
    }

    private void enter(ListedEnterprise enterprise) {
        objects.enter(enterprise, path(enterprise.registeredDivision()), directory.standing(enterprise.uscc()));
    }

    private String path(@Nullable DivisionCode code) {
        return code == null || divisions.find(code).isEmpty() ? Caller.NATION : divisions.path(code);
    }
}
