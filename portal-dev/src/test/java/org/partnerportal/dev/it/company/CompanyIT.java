package org.partnerportal.dev.it.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.company.AccentColorTooLightException;
import org.partnerportal.company.Cloud;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.company.CompanyService;
import org.partnerportal.company.CompanyView;
import org.partnerportal.company.CreateCompany;
import org.partnerportal.company.EditCompany;
import org.partnerportal.company.NotAnImageException;
import org.partnerportal.company.PartnerStatus;
import org.partnerportal.company.Partnership;
import org.partnerportal.company.PartnershipFilter;
import org.partnerportal.company.PartnershipQueries;
import org.partnerportal.company.PartnershipService;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.Statements;
import org.partnerportal.dev.it.company.Partners.Partner;
import org.partnerportal.shared.config.Settings;
import org.partnerportal.shared.error.ChangedMeanwhileException;
import org.partnerportal.shared.error.ForbiddenException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.PageRequest;

class CompanyIT extends PortalIT {

    @Inject
    private Partners partners;

    @Inject
    private CompanyService service;

    @Inject
    private CompanyQueries queries;

    @Inject
    private PartnershipService partnerships;

    @Inject
    private PartnershipQueries network;

    @Inject
    private Settings settings;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private Partner provider;
    private Partner reseller;
    private Partner stranger;

    @BeforeEach
    void open() throws Exception {
        provider = partners.open(CompanyKind.INDIRECT_PROVIDER, "Contoso Distribution");
        reseller = partners.open(CompanyKind.INDIRECT_RESELLER, "Fabrikam Services");
        stranger = partners.open(CompanyKind.INDIRECT_PROVIDER, "Tailspin Distribution");
        partners.link(provider, reseller.id(), Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void keepsWhatACompanyWasCalledBefore() throws Exception {
        Instant before = Instant.parse("2026-01-01T00:00:00Z");
        reseller.runs(() -> service.edit(edit(queries.own(), "Fabrikam Servicios", null)));

        assertThat(queries.get(reseller.id()).name()).isEqualTo("Fabrikam Servicios");
        assertThat(queries.statesAt(Set.of(reseller.id()), before)
                        .get(reseller.id())
                        .name())
                .isEqualTo("Fabrikam Services");
        assertThat(queries.statesAt(Set.of(reseller.id()), Instant.parse("2999-01-01T00:00:00Z"))
                        .get(reseller.id())
                        .name())
                .isEqualTo("Fabrikam Servicios");
    }

    @Test
    void refusesTheSecondOfTwoWhoEditAtATime() throws Exception {
        EditCompany second = reseller.does(() -> edit(queries.own(), "Second", null));
        reseller.runs(() -> service.edit(edit(queries.own(), "First", "#0b5cad")));

        assertThatThrownBy(() -> reseller.runs(() -> service.edit(second)))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThat(queries.get(reseller.id()).name()).isEqualTo("First");
    }

    @Test
    void refusesAColourOnWhichNobodyCanRead() {
        assertThatThrownBy(() -> reseller.runs(() -> service.edit(edit(queries.own(), "Fabrikam", "#ffff00"))))
                .isInstanceOf(AccentColorTooLightException.class);
        assertThat(queries.get(reseller.id()).accentColor()).isNull();
    }

    @Test
    void refusesANameOfTwoLines() {
        assertThatThrownBy(() -> reseller.runs(() -> service.edit(edit(queries.own(), "Fabrikam\nBcc: all", null))))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void letsAProviderRecordTheStandingOfItsResellerAndNobodyElse() throws Exception {
        assertThatThrownBy(() -> stranger.runs(() -> service.changeStatus(reseller.id(), PartnerStatus.SUSPENDED)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> reseller.runs(() -> service.changeStatus(provider.id(), PartnerStatus.REVOKED)))
                .isInstanceOf(NotFoundException.class);

        provider.runs(() -> service.changeStatus(reseller.id(), PartnerStatus.SUSPENDED));

        assertThat(queries.get(reseller.id()).status()).isEqualTo(PartnerStatus.SUSPENDED);
        assertThat(queries.get(provider.id()).status()).isEqualTo(PartnerStatus.ACTIVE);
    }

    @Test
    void opensNoTenantForAPerson() {
        assertThatThrownBy(() -> provider.does(() -> service.create(new CreateCompany(
                        CompanyKind.INDIRECT_PROVIDER,
                        Cloud.COMMERCIAL,
                        "Another",
                        UUID.randomUUID().toString(),
                        null,
                        "ES",
                        "UTC",
                        "en"))))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void servesALogoOfOursWithATagThatSavesTheSecondTransfer() throws Exception {
        reseller.runs(() -> service.replaceLogo(picture()));

        HttpResponse<byte[]> first = logo(null);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(ImageIO.read(new ByteArrayInputStream(first.body())).getHeight())
                .isEqualTo(160);
        assertThat(logo(first.headers().firstValue("ETag").orElseThrow()).statusCode())
                .isEqualTo(304);
    }

    @Test
    void keepsTheFormerLogoWhenTheFileIsNoImage() throws Exception {
        reseller.runs(() -> service.replaceLogo(picture()));
        byte[] script = "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> reseller.runs(() -> service.replaceLogo(script)))
                .isInstanceOf(NotAnImageException.class);
        assertThat(logo(null).statusCode()).isEqualTo(200);
    }

    @Test
    void listsAProvidersOwnResellersInOneStatement() throws Exception {
        for (int i = 0; i < 5; i++) {
            Partner other = partners.open(CompanyKind.INDIRECT_RESELLER, "Reseller " + i);
            partners.link(provider, other.id(), Instant.parse("2026-01-01T00:00:00Z"));
        }
        assertThat(provider.does(() -> network.list(PartnershipFilter.all(), PageRequest.first(50)))
                        .rows())
                .extracting(Partnership::name)
                .containsExactly(
                        "Fabrikam Services", "Reseller 0", "Reseller 1", "Reseller 2", "Reseller 3", "Reseller 4");
        assertThat(provider.does(() -> Statements.of(() ->
                        network.list(new PartnershipFilter("rese", false, null, null, false), PageRequest.first(3)))))
                .isEqualTo(1);
        assertThat(stranger.does(() -> network.list(PartnershipFilter.all(), PageRequest.first(50)))
                        .rows())
                .isEmpty();
        assertThatThrownBy(() -> stranger.does(() -> network.get(reseller.id())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void letsNeitherSideBeginAPartnershipAlone() throws Exception {
        for (Partner alone : List.of(stranger, reseller)) {
            assertThatThrownBy(() -> alone.runs(() -> partnerships.begin(reseller.id(), Instant.now())))
                    .isInstanceOf(ForbiddenException.class);
        }
        assertThat(stranger.does(() -> network.list(PartnershipFilter.all(), PageRequest.first(9)))
                        .rows())
                .isEmpty();

        partners.link(stranger, reseller.id(), Instant.parse("2026-01-01T00:00:00Z"));

        assertThat(stranger.does(() -> network.get(reseller.id())).name()).isEqualTo("Fabrikam Services");
        assertThat(reseller.does(() -> network.providerNames()))
                .containsExactly("Contoso Distribution", "Tailspin Distribution");
    }

    @Test
    void worksOnlyWithResellersOfItsOwnCloud() throws Exception {
        Partner elsewhere = partners.open(CompanyKind.INDIRECT_RESELLER, Cloud.CHINA, "Litware");
        assertThatThrownBy(() -> partners.link(provider, elsewhere.id(), Instant.EPOCH))
                .isInstanceOf(NotFoundException.class);
    }

    private HttpResponse<byte[]> logo(String tag) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(settings.url() + "/logo/" + reseller.id()));
        if (tag != null) {
            request.header("If-None-Match", tag);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static EditCompany edit(CompanyView now, String name, String color) {
        return new EditCompany(name, now.timeZone(), now.language(), color, now.fourEyes(), now.version());
    }

    private static byte[] picture() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB), "jpeg", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
