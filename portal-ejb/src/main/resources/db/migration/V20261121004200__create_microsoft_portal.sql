-- Where a product bought outside CSP is supported (DOMAIN 5.6): a cloud without a row of its own uses the commercial one.
CREATE TABLE microsoft_portal (
  cloud          VARCHAR(16)  CHARACTER SET ascii NOT NULL,
  product_family VARCHAR(24)  CHARACTER SET ascii NOT NULL,
  portal         VARCHAR(24)  CHARACTER SET ascii NOT NULL,
  url            VARCHAR(200) CHARACTER SET ascii NOT NULL,
  CONSTRAINT pk_microsoft_portal PRIMARY KEY (cloud, product_family)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

INSERT INTO microsoft_portal (cloud, product_family, portal, url) VALUES
  ('COMMERCIAL', 'MICROSOFT_365', 'MICROSOFT_365_ADMIN', 'https://admin.microsoft.com/'),
  ('COMMERCIAL', 'AZURE', 'AZURE', 'https://portal.azure.com/'),
  ('COMMERCIAL', 'DYNAMICS_365', 'POWER_PLATFORM_ADMIN', 'https://admin.powerplatform.microsoft.com/'),
  ('COMMERCIAL', 'POWER_PLATFORM', 'POWER_PLATFORM_ADMIN', 'https://admin.powerplatform.microsoft.com/'),
  ('COMMERCIAL', 'BUSINESS_CENTRAL', 'BUSINESS_CENTRAL_ADMIN', 'https://businesscentral.dynamics.com/admin'),
  ('COMMERCIAL', 'MARKETPLACE', 'MARKETPLACE', 'https://marketplace.microsoft.com/'),
  ('COMMERCIAL', 'OTHER', 'MICROSOFT_SUPPORT', 'https://support.microsoft.com/'),
  ('US_GOVERNMENT', 'MICROSOFT_365', 'MICROSOFT_365_ADMIN', 'https://portal.office365.us/adminportal'),
  ('US_GOVERNMENT', 'AZURE', 'AZURE', 'https://portal.azure.us/'),
  ('CHINA', 'MICROSOFT_365', 'MICROSOFT_365_ADMIN', 'https://portal.partner.microsoftonline.cn/adminportal'),
  ('CHINA', 'AZURE', 'AZURE', 'https://portal.azure.cn/');
