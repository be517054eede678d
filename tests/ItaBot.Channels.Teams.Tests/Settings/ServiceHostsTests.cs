using ItaBot.Channels.Teams.Settings;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Options;

namespace ItaBot.Channels.Teams.Tests.Settings;

public class ServiceHostsTests
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/th/1a2b3c4d-5e6f-4789-a0b1-c2d3e4f5a6b7/")]
    [InlineData("https://SMBA.TrafficManager.net/")]
    [InlineData("https://smba.trafficmanager.net:443/emea/")]
    [InlineData("https://directline.botframework.com/")]
    public void Microsofts_hosts_are_trusted(string url) => Assert.True(Hosts("Production").Allows(new Uri(url)));

    [Theory]
    [InlineData("https://attacker.trafficmanager.net/")]
    [InlineData("https://x.smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net.attacker.example/")]
    [InlineData("https://smba.trafficmanager.net@attacker.example/")]
    [InlineData("https://user@smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net./")]
    [InlineData("http://smba.trafficmanager.net/")]
    [InlineData("ftp://smba.trafficmanager.net/")]
    [InlineData("https://botframework.com/")]
    [InlineData("https://attackerbotframework.com/")]
    [InlineData("https://smbа.trafficmanager.net/")]
    [InlineData("http://localhost:3979/")]
    [InlineData("https://127.0.0.1/")]
    public void Nobody_else_is(string url) => Assert.False(Hosts("Production").Allows(new Uri(url)));

    [Theory]
    [InlineData("http://localhost:3979/", true)]
    [InlineData("http://127.0.0.1:3979/", true)]
    [InlineData("https://[::1]:3979/", true)]
    [InlineData("ftp://localhost/", false)]
    [InlineData("http://localhost.attacker.example/", false)]
    [InlineData("http://10.0.0.1/", false)]
    public void In_development_this_machine_is_trusted_too(string url, bool isTrusted) =>
        Assert.Equal(isTrusted, Hosts("Development").Allows(new Uri(url)));

    [Fact]
    public void Empty_entries_let_nobody_in()
    {
        var hosts = Hosts("Production", "", " ", ".", "*.", "*");

        Assert.False(hosts.Allows(new Uri("https://attacker.example/")));
        Assert.False(hosts.Allows(new Uri("https://attacker.example./")));
        Assert.False(hosts.Allows(null));
    }

    private static ServiceHosts Hosts(string environment, params string[] allowed)
    {
        var options = new TeamsOptions();
        options.Teams.AllowedHosts.AddRange(allowed.Length > 0 ? allowed : ["smba.trafficmanager.net", "*.botframework.com"]);
        return new ServiceHosts(Options.Create(options), new HostingEnvironment { EnvironmentName = environment });
    }
}
