using ItaBot.Channels.Reaching;
using ItaBot.Channels.Teams.Tests.Support;
using ItaBot.Channels.Testing;
using ItaBot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ItaBot.Channels.Teams.Tests;

[Collection(AnswerTests.Name)]
public sealed class TeamsFeatureTests(AnswerFixture answers)
{
    [Fact]
    public void Officers_are_reached_where_Teams_is_on()
    {
        using var host = Build("11111111-2222-3333-4444-555555555555");

        Assert.Equal("teams", Assert.Single(host.Services.GetServices<IOfficerReach>()).Channel);
    }

    [Fact]
    public void Without_an_app_nobody_is_reached()
    {
        using var host = Build(null);

        Assert.Empty(host.Services.GetServices<IOfficerReach>());
    }

    private IHost Build(string? appId)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = Environments.Development });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["MicrosoftAppId"] = appId });
        answers.AddTo(builder.Services.AddStorage(builder.Configuration));
        builder.AddChannels().AddTeams();
        return builder.Build();
    }
}
