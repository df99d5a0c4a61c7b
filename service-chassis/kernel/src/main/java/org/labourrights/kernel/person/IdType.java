package org.labourrights.kernel.person;

/** Kind of an identity document (证件类型, code list 3.31). */
public enum IdType {
    /** Resident identity card (居民身份证), GB 11643. */
    ID_CARD,
    /** Permit of Hong Kong and Macao residents to travel to the mainland (港澳居民来往内地通行证). */
    HK_MACAO_PERMIT,
    /** Permit of Taiwan residents to travel to the mainland (台湾居民来往大陆通行证). */
    TAIWAN_PERMIT,
    FOREIGN_PASSPORT,
    /** Residence permit of Hong Kong, Macao and Taiwan residents (居住证); numbered as identity cards are. */
    RESIDENCE_PERMIT;

    /** Whether the number follows GB 11643 and can be checked. */
    boolean checked() {
        return this == ID_CARD || this == RESIDENCE_PERMIT;
    }
}
