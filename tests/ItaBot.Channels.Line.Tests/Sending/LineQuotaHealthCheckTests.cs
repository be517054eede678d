using ItaBot.Channels.Line.Sending;
using ItaBot.Channels.Line.Tests.Support;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ItaBot.Channels.Line.Tests.Sending;

public class LineQuotaHealthCheckTests
{
    [Fact]
    public async Task A_channel_without_quota_is_named_with_the_day_since_when()
    {
        var quota = new LineQuota();
        var check = new LineQuotaHealthCheck(quota);

        var before = await check.CheckHealthAsync(new HealthCheckContext());
        quota.NoteUsedUp("klong-mueang", Some.Now);
        var after = await check.CheckHealthAsync(new HealthCheckContext());

        Assert.Equal(HealthStatus.Healthy, before.Status);
        Assert.Equal(HealthStatus.Degraded, after.Status);
        Assert.Equal("The month's quota is used up: klong-mueang since 2026-03-30 01:30:00Z", after.Description);
    }
}
