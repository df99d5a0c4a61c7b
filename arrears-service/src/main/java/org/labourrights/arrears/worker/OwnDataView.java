package org.labourrights.arrears.worker;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.kernel.person.OwnData;
import org.labourrights.kernel.person.PersonDetails;

/** What is kept about the worker for one lead, in clear. */
@Schema(name = "OwnData", description = "本人信息副本 What is kept about the worker for one lead")
record OwnDataView(
        @Schema(examples = "QX-152921-20260930-0001") String leadNo, PersonDetails details) {

    static OwnDataView of(OwnData.Kept kept) {
        return new OwnDataView(kept.number(), kept.details());
    }
}
