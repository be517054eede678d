using ItaBot.Host.Settings;
using LinkOptions = ItaBot.Reminders.Links.LinkOptions;

namespace ItaBot.Host.Tests.Settings;

public sealed class LinkOptionsTests
{
    [Fact]
    public void A_setting_with_which_no_link_could_be_checked_is_refused_by_its_name()
    {
        var validator = new LinkOptionsValidator();

        Assert.True(validator.Validate(null, new LinkOptions()).Succeeded);
        Assert.StartsWith("Links:HostsAtOnce: ", validator.Validate(null, new LinkOptions { HostsAtOnce = 0 }).FailureMessage, StringComparison.Ordinal);
    }
}
