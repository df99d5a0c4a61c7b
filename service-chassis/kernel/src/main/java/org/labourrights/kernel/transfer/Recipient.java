package org.labourrights.kernel.transfer;

import org.labourrights.chassis.reference.Agency;

/**
 * An agency that something can be offered to.
 *
 * @param path reporting path of its division
 */
public record Recipient(Agency agency, String path) {}
