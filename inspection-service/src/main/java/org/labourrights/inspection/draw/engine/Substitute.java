package org.labourrights.inspection.draw.engine;

/** An enterprise that may take the place of a drawn one (备选), in its order after them. */
public record Substitute(int order, String uscc, Hash ticket, int ticketNo) {

    public Substitute {
        Form.uscc(uscc);
    }
}
