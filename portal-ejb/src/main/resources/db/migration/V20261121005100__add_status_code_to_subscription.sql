-- status stays verbatim, in the language it came in; status_code is what it means (SubscriptionStatus, which an
-- integration test holds equal to this list), so that the list can be narrowed by one index range.
ALTER TABLE subscription
  ADD COLUMN status_code VARCHAR(10) CHARACTER SET ascii GENERATED ALWAYS AS (
    CASE
      WHEN status IN ('pending', 'none', 'pendiente', 'ожидание') THEN 'PENDING'
      WHEN status IN ('active', 'activa', 'activo', 'активна', 'активно', 'активная') THEN 'ACTIVE'
      WHEN status IN ('suspended', 'suspendida', 'suspendido', 'приостановлена', 'приостановлено') THEN 'SUSPENDED'
      WHEN status IN ('expired', 'expirada', 'expirado', 'срок действия истек', 'истекла') THEN 'EXPIRED'
      WHEN status IN ('disabled', 'deshabilitada', 'deshabilitado', 'отключена', 'отключено') THEN 'DISABLED'
      WHEN status IN ('deleted', 'eliminada', 'eliminado', 'удалена', 'удалено') THEN 'DELETED'
      WHEN status IN ('canceled', 'cancelled', 'cancelada', 'cancelado', 'отменена', 'отменено') THEN 'CANCELED'
      ELSE 'OTHER'
    END) STORED,
  ADD INDEX ix_subscription_owner_id_status_code (owner_id, status_code, product_name, id),
  ADD INDEX ix_subscription_owner_id_product_family (owner_id, product_family, product_name, id);
