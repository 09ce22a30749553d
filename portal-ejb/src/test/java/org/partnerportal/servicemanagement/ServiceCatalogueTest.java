package org.partnerportal.servicemanagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerportal.adminrights.AdminRoles;
import org.partnerportal.company.Cloud;

/** The data: products, services, ways into Microsoft portals, tasks. */
class ServiceCatalogueTest {

    private static final String TENANT = "46a62ece-10ad-42e5-b3f1-b2ed53e6fc08";

    @ParameterizedTest
    @CsvSource({
        "Microsoft 365 Business Basic, EXCHANGE_ONLINE SHAREPOINT_ONLINE TEAMS ENTRA_ID",
        "Exchange Online (Plan 2), EXCHANGE_ONLINE",
        "Microsoft Teams Phone Standard, TEAMS",
        "Microsoft 365 Copilot, COPILOT",
        "Planner and Project Plan 3, PROJECT",
        "Azure plan, AZURE",
        "Dynamics 365 Business Central Premium, BUSINESS_CENTRAL",
        "Dynamics 365 Customer Service Enterprise, DYNAMICS_365",
        "Power Apps Premium, POWER_PLATFORM",
        "'Windows 365 Business 2 vCPU, 8 GB, 128 GB', WINDOWS_365",
        "Windows Server 2025 Standard - 16 Core License Pack, ''"
    })
    void saysWhatAProductBringsAlong(String product, String services) {
        assertThat(ServiceCatalogue.of(product).stream().map(Service::code).collect(Collectors.joining(" ")))
                .isEqualTo(services);
    }

    @Test
    void opensTheRightPortalAsTheCustomer() {
        assertThat(links("COMMERCIAL", "EXCHANGE_ONLINE", TENANT, "x.example"))
                .extracting(ServiceLink::url)
                .containsExactly(
                        "https://admin.microsoft.com/Partner/BeginClientSession.aspx?CTID=" + TENANT
                                + "&CSDEST=Exchange",
                        "https://admin.microsoft.com/Partner/BeginClientSession.aspx?CTID=" + TENANT
                                + "&CSDEST=ServiceStatus",
                        "https://admin.microsoft.com/Partner/BeginClientSession.aspx?CTID=" + TENANT
                                + "&CSDEST=Support");
        assertThat(links("CHINA", "AZURE", TENANT, ""))
                .extracting(ServiceLink::url)
                .containsExactly("https://portal.azure.cn/" + TENANT);
    }

    @Test
    void sendsNobodyOfOneCloudToAPortalOfAnother() {
        for (Cloud cloud : Cloud.values()) {
            for (Service service : ServiceCatalogue.all()) {
                for (ServiceLink link : links(cloud.name(), service.code(), TENANT, "x.example")) {
                    String host = URI.create(link.url()).getHost();
                    assertThat(host.endsWith(".us")).as(link.url()).isEqualTo(cloud == Cloud.US_GOVERNMENT);
                    assertThat(host.endsWith(".cn")).as(link.url()).isEqualTo(cloud == Cloud.CHINA);
                    assertThat(host.endsWith(".de")).as(link.url()).isEqualTo(cloud == Cloud.GERMANY);
                    assertThat(link.source()).as(link.url()).isNotNull();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"x.example/../evil?a=b&c#d, x.example%2F..%2Fevil%3Fa%3Db%26c%23d", "'a b', a%20b"})
    void encodesWhatCameFromOutside(String domain, String encoded) {
        assertThat(links("COMMERCIAL", "TEAMS", TENANT, domain).get(0).url())
                .isEqualTo("https://admin.teams.microsoft.com/?delegatedOrg=" + encoded);
    }

    @Test
    void leavesOutWhatCannotBeOpened() {
        assertThat(links("COMMERCIAL", "TEAMS", TENANT, ""))
                .extracting(ServiceLink::purpose)
                .contains(LinkPurpose.ADMIN, LinkPurpose.HEALTH);
        assertThat(links("US_GOVERNMENT", "POWER_PLATFORM", TENANT, "x.example"))
                .isEmpty();
    }

    @Test
    void namesForEachTaskASourceAndRolesThatExist() {
        assertThat(ServiceCatalogue.supportTasks()).allSatisfy(task -> {
            assertThat(task.source()).isNotNull();
            assertThat(task.roles())
                    .allSatisfy(
                            role -> assertThat(AdminRoles.byName(role)).as(role).isPresent());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "serviceDegradation, SERVICE_DEGRADATION",
        "Service restored, SERVICE_RESTORED",
        "SERVICE_OPERATIONAL, SERVICE_OPERATIONAL",
        "mitigatedExternal, UNKNOWN"
    })
    void readsTheWordsOfHealth(String word, HealthState state) {
        assertThat(HealthState.of(word)).isEqualTo(state);
        assertThat(HealthState.UNKNOWN.works()).isFalse();
    }

    private static List<ServiceLink> links(String cloud, String service, String tenant, String domain) {
        return ServiceCatalogue.links(cloud, ServiceCatalogue.service(service).orElseThrow(), tenant, domain);
    }
}
