using ItaBot.FakeAzure.Connector;

namespace ItaBot.EndToEnd.Tests.Teams;

[Collection(nameof(TeamsOffice))]
public sealed class TeamsInstallationTests(TeamsOffice office)
{
    private readonly FakeMember _person = office.NewPerson();

    [Fact]
    public async Task Whoever_installs_the_bot_is_greeted_once_although_Teams_tells_it_twice()
    {
        Assert.Single(await InstallAsync());
        Assert.Empty(await office.AskAsync(office.Activities.BotAdded(_person)));
        Assert.Empty(office.Azure.Connector.Violations.ToList());
    }

    [Fact]
    public async Task Whichever_Teams_tells_first_greets() =>
        Assert.Single(await office.AskAsync(office.Activities.BotAdded(_person), office.Activities.Installation(_person, "add")));

    [Fact]
    public async Task An_upgrade_greets_nobody()
    {
        Assert.Empty(await office.AskAsync(office.Activities.Installation(office.NewPerson(), "add-upgrade")));
        await InstallAsync();
        Assert.Empty(await office.AskAsync(office.Activities.Installation(_person, "add-upgrade")));
    }

    [Fact]
    public async Task Whoever_installs_it_anew_is_greeted_anew()
    {
        await InstallAsync();

        Assert.Empty(await office.AskAsync(office.Activities.Installation(_person, "remove")));
        Assert.Single(await InstallAsync());
    }

    private Task<IReadOnlyList<SentActivity>> InstallAsync() =>
        office.AskAsync(office.Activities.Installation(_person, "add"), office.Activities.BotAdded(_person));
}
