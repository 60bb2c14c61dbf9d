package clausebook.annotate;

import clausebook.un.Organ;

/**
 * How an organ's resolutions set their acts in print, which tells what is a phrase of its own.
 *
 * @param within whether a second verb within a paragraph is set in italics too
 * @param asidesBelong whether “in this regard” before a verb is held to be a part of the phrase
 * @param headsOnly whether “Expresses” is set and “its concern” is not
 */
record SettingOfActs(Within within, boolean asidesBelong, boolean headsOnly) {

    /** Acts within a paragraph. */
    enum Within {
        /** None is set apart: the General Assembly's. */
        NONE,
        /** Those that are surely not what somebody else does or is asked to do. */
        SURE,
        /** Nearly every verb that can be the organ's: the Security Council strings acts together in long paragraphs. */
        MANY
    }

    static SettingOfActs of(Organ organ) {
        return switch (organ) {
            case SC -> new SettingOfActs(Within.MANY, false, true);
            case HRC, CHR -> new SettingOfActs(Within.SURE, true, false);
            case GA, ECOSOC -> new SettingOfActs(Within.NONE, false, false);
        };
    }
}
