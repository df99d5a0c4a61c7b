package org.labourrights.inspection.contract;

import io.restassured.response.Response;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.inspection.Fixtures;

/** What the generated suites act on among campaigns. */
final class CampaignSubjects {

    private static final String CAMPAIGNS = "/api/inspection/v1/campaigns";

    private static @Nullable String campaign;
    private static @Nullable String task;

    private CampaignSubjects() {}

    /** A campaign with a unit, a task and a report that is due. */
    static synchronized String campaign() {
        if (campaign == null) {
            LocalDate today = LocalDate.now(ClockSource.ZONE);
            campaign = entered(Fixtures.officer("150105")
                    .body("""
                            {"type": "SPECIAL_ACTION", "divisionCode": "150105", "content": {"name": "契约检验", "startOn": "%s",
                             "endOn": "%s", "stages": [], "leadership": [], "unitAgencyIds": ["HRSS-150105"]}}""".formatted(today, today.plusYears(1)))
                    .post(CAMPAIGNS));
            task();
        }
        return campaign;
    }

    /** Made once: a suite that tries every step also ends the campaign, and then none can be added. */
    static synchronized String task() {
        if (task == null) {
            task = entered(Fixtures.officer("150105").body("""
                            {"title": "契约检验", "ownerAgencyId": "HRSS-150105", "coAgencyIds": [], "dueOn": "2026-12-31"}""").post(CAMPAIGNS + "/" + campaign() + "/tasks"));
        }
        return task;
    }

    static String progressReport() {
        return Fixtures.officer("150105")
                .get(CAMPAIGNS + "/" + campaign() + "/progress-reports")
                .path("items[0].id");
    }

    private static String entered(Response answer) {
        String location = answer.then().statusCode(201).extract().header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
