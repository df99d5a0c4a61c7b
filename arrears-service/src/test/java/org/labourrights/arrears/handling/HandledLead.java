package org.labourrights.arrears.handling;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.labourrights.arrears.Fixtures;

/** A lead that a test takes through its handling, as an officer of its division. */
public final class HandledLead {

    private final String division;
    private final String location;

    private HandledLead(String division, String location) {
        this.division = division;
        this.location = location;
    }

    /** One that came in by another way. */
    public static HandledLead at(String division, String location) {
        return new HandledLead(division, location);
    }

    /** Just came in. */
    public static HandledLead received(String division, String body) {
        String location = Fixtures.officer(division)
                .body(body)
                .post(Fixtures.LEADS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return new HandledLead(division, location);
    }

    /** An officer answers for it. */
    public static HandledLead accepted(String division, String body) {
        HandledLead lead = received(division, body);
        lead.step("acceptance", """
                {"handlerId":"officer-7","handlerAgencyId":"HRSS-%s"}""".formatted(division)).statusCode(200);
        return lead;
    }

    /** The parties were spoken to. */
    public static HandledLead connected(String division, String body) {
        HandledLead lead = accepted(division, body);
        lead.step("contacts", """
                {"withParty":"ENTERPRISE","method":"PHONE","summary":"单位承认拖欠"}""").statusCode(201);
        return lead;
    }

    /** The facts are being found out. */
    public static HandledLead investigating(String division, String body) {
        HandledLead lead = connected(division, body);
        lead.step("investigation", "{\"plan\":\"调取工资台账\"}").statusCode(200);
        return lead;
    }

    /** A lead of so many workers. */
    public static String claim(String division, String uscc, String relation, int workers, String amount) {
        return """
                {"leadType":"COMPLAINT","channel":"ONSITE","uscc":"%s","employerName":"虚构配送服务有限公司",\
                "reporter":{"anonymous":false,"name":"李小明","phone":"13800000000"},\
                "employmentRelation":"%s","divisionCode":"%s","claimWorkerCount":%d,"claimTotalAmount":"%s",\
                "migrantWage":true}""".formatted(uscc, relation, division, workers, amount);
    }

    /** Takes a step on whatever version there is. */
    public ValidatableResponse step(String what, String body) {
        return step(officer(), what, body);
    }

    public ValidatableResponse step(RequestSpecification who, String what, String body) {
        return who.header("If-Match", what.equals("acceptance") || what.equals("handover") ? version() : "*")
                .body(body)
                .post(location + "/" + what)
                .then();
    }

    /** A change that opens people to somebody names the version that was read. */
    private String version() {
        return read().extract().header("ETag");
    }

    public ValidatableResponse read(String what) {
        return officer().get(location + "/" + what).then().statusCode(200);
    }

    public ValidatableResponse read() {
        return officer().get(location).then().statusCode(200);
    }

    public String text(String field) {
        return read().extract().path(field);
    }

    public RequestSpecification officer() {
        return Fixtures.officer(division);
    }

    public String location() {
        return location;
    }
}
