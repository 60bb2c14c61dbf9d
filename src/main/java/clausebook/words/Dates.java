package clausebook.words;

import clausebook.un.Language;
import java.time.LocalDate;
import java.util.List;

/**
 * Dates as readers of each language expect them. The month names are the United Nations' own (Arabic gives both names),
 * which the platform's locale data does not know.
 */
public final class Dates {

    private static final List<String> ENGLISH = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> FRENCH = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");
    private static final List<String> SPANISH = List.of(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre");
    private static final List<String> RUSSIAN = List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");
    private static final List<String> ARABIC = List.of(
            "كانون الثاني/يناير",
            "شباط/فبراير",
            "آذار/مارس",
            "نيسان/أبريل",
            "أيار/مايو",
            "حزيران/يونيه",
            "تموز/يوليه",
            "آب/أغسطس",
            "أيلول/سبتمبر",
            "تشرين الأول/أكتوبر",
            "تشرين الثاني/نوفمبر",
            "كانون الأول/ديسمبر");

    private Dates() {}

    /** {@code 2025年4月4日}, {@code 4 April 2025}, {@code 1er avril 2025} … */
    public static String shown(LocalDate date, Language language) {
        int day = date.getDayOfMonth();
        int month = date.getMonthValue();
        int year = date.getYear();
        return switch (language) {
            case ZH -> year + "年" + month + "月" + day + "日";
            case EN -> day + " " + ENGLISH.get(month - 1) + " " + year;
            case FR -> (day == 1 ? "1er" : day) + " " + FRENCH.get(month - 1) + " " + year;
            case ES -> day + " de " + SPANISH.get(month - 1) + " de " + year;
            case RU -> day + " " + RUSSIAN.get(month - 1) + " " + year + " года";
            case AR -> day + " " + ARABIC.get(month - 1) + " " + year;
        };
    }

    /** The form of {@code <time datetime>}: {@code 2025-04-04}. */
    public static String machine(LocalDate date) {
        return date.toString();
    }
}
