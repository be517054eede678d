using ItaBot.Reminders.Links;
using ItaBot.Reminders.Links.Pages;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Reminders.Tests.Links;

public sealed class LinkSettingsTests
{
    [Fact]
    public void The_settings_as_delivered_are_in_order() => Assert.Null(LinkOptionsCheck.FirstProblem(new()));

    [Fact]
    public void A_wrong_setting_is_named()
    {
        Assert.StartsWith("Links:AllowedNetworks: ", Problem(o => o.AllowedNetworks.Add("10.20.0.0")), StringComparison.Ordinal);
        Assert.StartsWith("Links:AllowedHosts: ", Problem(o => o.AllowedHosts.Add("https://a.go.th/")), StringComparison.Ordinal);
        Assert.StartsWith("Links:AllowedPorts: ", Problem(o => o.AllowedPorts.Add(0)), StringComparison.Ordinal);
        Assert.StartsWith("Links:Timeout: ", Problem(o => o.Timeout = TimeSpan.Zero), StringComparison.Ordinal);
        Assert.StartsWith("Links:PauseBetweenRequests: ", Problem(o => o.PauseBetweenRequests = TimeSpan.FromDays(1)), StringComparison.Ordinal);
        Assert.StartsWith("Links:LongestRun: ", Problem(o => o.LongestRun = TimeSpan.Zero), StringComparison.Ordinal);
        Assert.StartsWith("Links:HostsAtOnce: ", Problem(o => o.HostsAtOnce = 0), StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_of_signs_is_delivered_beside_the_program() =>
        Assert.NotEmpty(PageSignsReader.Load(PageSignsReader.DefaultPath).NotFoundTexts);

    [Fact]
    public void A_missing_or_broken_file_of_signs_is_refused()
    {
        Assert.Throws<DataFileException>(() => PageSignsReader.Load("no-such-file.yaml"));

        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "shortText: many\n");
            Assert.Equal(1, Assert.Throws<DataFileException>(() => PageSignsReader.Load(path)).Line);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string? Problem(Action<LinkOptions> set)
    {
        var options = new LinkOptions();
        set(options);
        return LinkOptionsCheck.FirstProblem(options);
    }
}
