package org.labourrights.inspection.draw.engine;

/** An inspector in a team, by public number, with the rank by which he came into it. */
public record Member(String officer, Hash rank) {

    public Member {
        Form.officer(officer);
    }
}
