package org.labourrights.standalone.issuer;

import java.util.List;

/**
 * What a token says about its holder.
 *
 * @param id the OAuth client id, which is also the subject
 * @param roles codes of list 3.29
 * @param divisions division codes that the holder is responsible for; empty for enterprises
 * @param usccs unified social credit codes that the holder speaks for
 * @param agencies agencies that the holder acts for, beside those that follow from role and division
 * @param description for people
 */
public record Client(
        String id,
        List<String> roles,
        List<String> divisions,
        List<String> usccs,
        List<String> agencies,
        String description) {}
