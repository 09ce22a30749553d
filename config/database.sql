-- The portal's schema and account, once, as the database's administrator:  mariadb -u root < config/database.sql
-- Tables come by themselves: the portal migrates its schema when it is deployed.

CREATE DATABASE IF NOT EXISTS portal CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Change the password here and in portal.env. From another machine: its address in place of localhost, and REQUIRE SSL.
CREATE USER IF NOT EXISTS 'portal'@'localhost' IDENTIFIED BY 'change-me';

-- Everything in its own schema, nothing elsewhere. Migrations need CREATE, ALTER, DROP, INDEX and REFERENCES.
GRANT ALL PRIVILEGES ON portal.* TO 'portal'@'localhost';
