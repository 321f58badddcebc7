package nl.berichtenstraat.ggk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.berichtenstraat.ggk.Foutcode.Hop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FoutcodesTest {

    private static final Foutcodes CODES = Foutcodes.meegeleverd();
    private static final LocalDate IN_2024 = LocalDate.of(2024, 6, 1);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 3, 2);

    static Stream<Foutcode> alle() {
        return CODES.alle().stream();
    }

    @ParameterizedTest
    @MethodSource("alle")
    void understandsEveryRowBySenderAndLabel(Foutcode rij) {
        for (String afzender : rij.afzenders().isEmpty() ? List.of("CAK") : rij.afzenders()) {
            String organisatie = organisatie(afzender);
            assertThat(duid(rij.code(), organisatie, rij.omschrijving() + ": iets meer", IN_2026))
                    .satisfies(duiding -> {
                        assertThat(duiding.vervolg()).isEqualTo(rij.vervolg());
                        assertThat(duiding.mogelijkheden()).contains(rij);
                    });
        }
    }

    private static String organisatie(String afzender) {
        return switch (afzender) {
            case "gemeente" -> "9901";
            case "beheerder" -> "IB";
            default -> afzender;
        };
    }

    @ParameterizedTest
    @MethodSource("alle")
    void everyRowFitsInAFaultAndHasAPlaceWhereItMatters(Foutcode rij) {
        assertThat(rij.code()).isNotEmpty().hasSizeLessThanOrEqualTo(7);
        assertThat(rij.omschrijving()).isNotEmpty().hasSizeLessThanOrEqualTo(Fout.LANGSTE_OMSCHRIJVING);
        assertThat(rij.betekenis()).matches("[a-z-]+");
        if (rij.hop() == Hop.LOKAAL) {
            assertThat(rij.plek()).isPresent();
        }
    }

    @Test
    void onlyTheseCodesHaveMoreThanOneMeaning() {
        Set<String> dubbel = new TreeSet<>();
        for (Foutcode rij : CODES.alle()) {
            if (CODES.alle().stream()
                    .anyMatch(ander -> ander.code().equals(rij.code())
                            && !ander.betekenis().equals(rij.betekenis()))) {
                dubbel.add(rij.code());
            }
        }
        assertThat(dubbel).containsExactly("BRS06", "IB007", "IB009", "StUF055");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IB007 | IB | Bericht is te groot | NA_HERSTEL",
                "IB007 | BIDN | bericht  is te groot. | NA_HERSTEL",
                "IB007 | BIDN | Combinatie functie en organisatie is niet toegestaan: WMO301 | NA_INRICHTEN",
                "IB007 | IB | Combinatie functie en organisatie is niet toegestaan | NA_INRICHTEN",
                "IB007 | BIDN | iets anders | MENS",
                "IB007 | BIDN | '' | MENS",
                "IB007 | VECOZO | Bericht is te groot | MENS",
                "IB009 | IB | Opgegeven (cross)referentienummer is geen geldig UUID | NA_HERSTEL",
                "IB009 | VECOZO | Indiener heeft geen toestemmingsverklaring van afzender voor dit berichttype. | NA_INRICHTEN",
                "IB009 | VECOZO | Opgegeven (cross)referentienummer is geen geldig UUID | MENS",
                "IB009 | IB | Indiener heeft geen toestemmingsverklaring van afzender voor dit berichttype. | MENS",
                "IB009 | VECOZO | '' | MENS",
                "BRS06 | VECOZO | Payload is groter dan toegestaan | NA_HERSTEL",
                "BRS06 | VECOZO | Geadresseerde partij beschikt niet over een toestemmingsverklaring om voor dit berichttype berichten te ontvangen | NA_INRICHTEN",
                "BRS06 | VECOZO | Afgekeurd | MENS",
                "StUF055 | 9901 | Berichtbody is niet conform schema in sectormodel: Header ontbreekt | NA_HERSTEL",
                "StUF055 | IB | Berichtbody is niet conform schema in sectormodel | NA_HERSTEL",
                "StUF055 | VECOZO | Berichtbody is niet conform schema in sectormodel | NA_HERSTEL",
                "StUF055 | '' | Berichtbody is niet conform schema in sectormodel | NA_HERSTEL",
                "StUF055 | IB | Iets anders | MENS",
                "IB002 | IB | Organisatie is niet geautoriseerd | NA_INRICHTEN",
                "IB002 | BIDN | wat dan ook | NA_INRICHTEN",
                "BRS02 | VECOZO | wat dan ook | NA_INRICHTEN",
            })
    void doesNothingByItselfOnABareCodeThatWasUsedAgain(String code, String van, String tekst, Vervolg vervolg) {
        assertThat(duid(code, van, tekst, IN_2026).vervolg()).isEqualTo(vervolg);
    }

    @ParameterizedTest
    @CsvSource({
        "IB103, IB, LATER",
        "IB103, '', MENS",
        "IB103, 9901, MENS",
        "IB103, VECOZO, MENS",
        "CC11, VECOZO, NIET",
        "StUF046, 99990001, ZELFDE_OPNIEUW",
        "StUF046, '', ZELFDE_OPNIEUW",
        "StUF058, CAK, ZELFDE_OPNIEUW",
        "IB001, CAK, NA_HERSTEL",
        "IB001, UWV, MENS",
        "XYZ999, IB, MENS",
        "'', IB, MENS",
    })
    void actsOnlyOnACodeOfAPartyThatSendsIt(String code, String organisatie, Vervolg vervolg) {
        assertThat(duid(code, organisatie, "", IN_2026).vervolg()).isEqualTo(vervolg);
    }

    @Test
    void showsAPersonAllMeaningsWithTheNewestFirst() {
        assertThat(duid("IB007", "IB", "", IN_2026).mogelijkheden())
                .extracting(Foutcode::omschrijving)
                .containsExactly("Combinatie functie en organisatie is niet toegestaan.", "Bericht is te groot");
        assertThat(duid("XYZ999", "IB", "", IN_2026).mogelijkheden()).isEmpty();
    }

    @Test
    void countsAListFromItsOwnDay() {
        assertThat(duid("IB007", "IB", "", IN_2024).vervolg()).isEqualTo(Vervolg.NA_HERSTEL);
        assertThat(duid("IB023", "BIDN", "", IN_2024).mogelijkheden()).isEmpty();
        assertThat(duid("IB023", "BIDN", "", LocalDate.of(2025, 11, 1)).vervolg())
                .isEqualTo(Vervolg.LATER);
    }

    @Test
    void usesEveryKindOfSequelButAPersonInItsData() {
        assertThat(CODES.alle())
                .extracting(Foutcode::vervolg)
                .containsOnly(Arrays.stream(Vervolg.values())
                        .filter(vervolg -> vervolg != Vervolg.MENS)
                        .toArray(Vervolg[]::new));
    }

    @Test
    void makesAFaultOfItsOwnWithLabelAndPlace() {
        assertThat(CODES.maak("StUF010", "", Optional.empty()))
                .isEqualTo(new Fout(
                        "StUF010",
                        Fout.Plek.CLIENT,
                        "Combinatie van ontvangende organisatie, applicatie en administratie onbekend",
                        Optional.empty()));
        assertThat(CODES.maak("StUF046", "later", Optional.of("WMO301-00030002")))
                .isEqualTo(new Fout(
                        "StUF046",
                        Fout.Plek.SERVER,
                        "Opslaan bericht niet mogelijk: later",
                        Optional.of("WMO301-00030002")));
        assertThatThrownBy(() -> CODES.maak("IB007", "", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Foutduiding duid(String code, String organisatie, String omschrijving, LocalDate dag) {
        return CODES.duid(new Fout(code, Fout.Plek.CLIENT, omschrijving, Optional.empty()), organisatie, dag);
    }
}
