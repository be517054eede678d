using ItaBot.Channels.References;
using ItaBot.Channels.Teams.Activities;
using ItaBot.Channels.Teams.Settings;
using ItaBot.Channels.Teams.Tests.Support;
using ItaBot.Channels.Teams.Turns;
using ItaBot.FakeAzure.Connector;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ItaBot.Channels.Teams.Tests.Turns;

public sealed class TeamsMembersTests : IAsyncLifetime
{
    private const string Own = "3f3d1cea-7a18-41af-872b-cfbbd5140984", Other = "9f3d1cea-7a18-41af-872b-cfbbd5140984";

    private static readonly FakeMember Somsri =
        new("29:somsri", "สมศรี", "03500558-e554-416c-90c3-000000000001", "somsri@example.go.th", Own) { UserPrincipalName = "somsri@example.onmicrosoft.com" };

    private ConnectorWorld _world = null!;

    public async Task InitializeAsync() => _world = await ConnectorWorld.StartAsync();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task The_only_tenant_is_believed_in_both_addresses() =>
        Assert.Equal([Somsri.UserPrincipalName, Somsri.Email], await FindAsync(Somsri, Own));

    [Fact]
    public async Task Of_several_tenants_none_is_believed_in_more_than_the_name_for_signing_in() =>
        Assert.Equal([Somsri.UserPrincipalName], await FindAsync(Somsri, Own, Other));

    [Theory]
    [InlineData("guest", "somsri@example.onmicrosoft.com")]
    [InlineData("user", "somsri_elsewhere.com#EXT#@example.onmicrosoft.com")]
    [InlineData("user", "somsri_elsewhere.com#ext#@example.onmicrosoft.com")]
    public async Task Whoever_belongs_to_another_organisation_has_none(string role, string name) =>
        Assert.Empty(await FindAsync(Somsri with { UserRole = role, UserPrincipalName = name }, Own));

    [Fact]
    public async Task Nobody_has_the_addresses_of_somebody_else()
    {
        Assert.Empty(await FindAsync(Somsri with { TenantId = Other }, Own));
        Assert.Empty(await FindAsync(Somsri with { AadObjectId = "03500558-e554-416c-90c3-000000000002" }, Own));
    }

    private Task<IReadOnlyList<string>> FindAsync(FakeMember told, params string[] tenants)
    {
        _world.Connector.Members[SomeActivity.Conversation] = [told];
        var options = new TeamsOptions();
        options.Teams.AllowedTenants.AddRange(tenants);
        var members = new TeamsMembers(_world.Client, Options.Create(options), _world.Clock, NullLogger<TeamsMembers>.Instance);
        return members.FindAddressesAsync(
            new TeamsSource(SomeActivity.Conversation, ConversationType.Personal, _world.ServiceUrl, "28:bot", Somsri.Id)
            {
                TenantId = Own,
                DirectoryId = Guid.Parse(Somsri.AadObjectId),
            },
            CancellationToken.None);
    }
}
