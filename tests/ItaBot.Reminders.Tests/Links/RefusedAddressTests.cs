using System.Net;
using ItaBot.Reminders.Links;
using ItaBot.Reminders.Links.Network;

namespace ItaBot.Reminders.Tests.Links;

public sealed class RefusedAddressTests : IAsyncLifetime
{
    private readonly Site _site = new();
    private readonly LinkOptions _strict = new() { PauseBetweenRequests = TimeSpan.Zero };

    public async Task InitializeAsync()
    {
        await _site.InitializeAsync();
        _site.Html("/", "<title>secret</title><p>of the office</p>");
        _strict.AllowedPorts.Add(_site.Port);
    }

    public Task DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("100.64.0.1")]
    [InlineData("100.127.255.255")]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.255.254")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.0.0.8")]
    [InlineData("192.0.2.1")]
    [InlineData("192.88.99.1")]
    [InlineData("192.168.1.1")]
    [InlineData("198.18.0.1")]
    [InlineData("198.51.100.7")]
    [InlineData("203.0.113.9")]
    [InlineData("224.0.0.1")]
    [InlineData("240.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::127.0.0.1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("64:ff9b::10.0.0.1")]
    [InlineData("64:ff9b:1::1")]
    [InlineData("100::1")]
    [InlineData("2001::1")]
    [InlineData("2001:db8::1")]
    [InlineData("2002:7f00:1::1")]
    [InlineData("2002:c0a8:101::1")]
    [InlineData("2400:1::5efe:10.0.0.1")]
    [InlineData("3fff::1")]
    [InlineData("5f00::1")]
    [InlineData("fc00::1")]
    [InlineData("fd12:3456::1")]
    [InlineData("fe80::1")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    public void What_is_not_in_the_public_internet_is_not_public(string address) =>
        Assert.False(PublicAddresses.Contains(IPAddress.Parse(address)));

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.1")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.1")]
    [InlineData("203.113.0.1")]
    [InlineData("223.255.255.255")]
    [InlineData("::ffff:1.1.1.1")]
    [InlineData("64:ff9b::1.1.1.1")]
    [InlineData("2002:101:101::1")]
    [InlineData("2400:6180::1")]
    [InlineData("2606:4700::1111")]
    public void What_is_in_the_public_internet_is_public(string address) =>
        Assert.True(PublicAddresses.Contains(IPAddress.Parse(address)));

    [Theory]
    [InlineData("", RefusedLink.NotAnAddress)]
    [InlineData("www.klong-mueang.go.th/plan", RefusedLink.NotAnAddress)]
    [InlineData("/etc/passwd", RefusedLink.Scheme)]
    [InlineData("file:///etc/passwd", RefusedLink.Scheme)]
    [InlineData("ftp://www.klong-mueang.go.th/plan", RefusedLink.Scheme)]
    [InlineData("javascript:alert(1)", RefusedLink.Scheme)]
    [InlineData("http://admin:1234@www.klong-mueang.go.th/", RefusedLink.UserInfo)]
    [InlineData("http://www.klong-mueang.go.th:22/", RefusedLink.Port)]
    [InlineData("https://www.klong-mueang.go.th:6379/", RefusedLink.Port)]
    [InlineData("http://localhost/", RefusedLink.NotPublic)]
    [InlineData("http://LOCALHOST./", RefusedLink.NotPublic)]
    [InlineData("http://printer/", RefusedLink.NotPublic)]
    [InlineData("http://a.localhost/", RefusedLink.NotPublic)]
    [InlineData("http://nas.local/", RefusedLink.NotPublic)]
    [InlineData("http://metadata.google.internal/", RefusedLink.NotPublic)]
    [InlineData("http://127.0.0.1/", RefusedLink.NotPublic)]
    [InlineData("http://127.1/", RefusedLink.NotPublic)]
    [InlineData("http://2130706433/", RefusedLink.NotPublic)]
    [InlineData("http://0x7f.0.0.1/", RefusedLink.NotPublic)]
    [InlineData("http://0177.0.0.1/", RefusedLink.NotPublic)]
    [InlineData("http://１２７.0.0.1/", RefusedLink.NotPublic)]
    [InlineData("http://[::1]/", RefusedLink.NotPublic)]
    [InlineData("http://[::ffff:127.0.0.1]/", RefusedLink.NotPublic)]
    [InlineData("http://[fe80::1%25eth0]/", RefusedLink.NotPublic)]
    [InlineData("http://169.254.169.254/latest/meta-data/", RefusedLink.NotPublic)]
    public async Task Such_an_address_is_refused_before_anything_is_asked(string address, RefusedLink reason)
    {
        var result = await _site.Checker(_strict).CheckAsync(address, null, CancellationToken.None);

        Assert.Equal(reason, Assert.IsType<LinkResult.Refused>(result).Reason);
        Assert.Empty(_site.Asked);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("192.168.0.10")]
    public async Task A_name_that_resolves_to_the_office_is_refused(string address)
    {
        _site.Names["trick.example.com"] = [IPAddress.Parse(address)];

        var result = await _site.Checker(_strict).CheckAsync(_site.Http("/", "trick.example.com"), null, CancellationToken.None);

        Assert.Equal(RefusedLink.NotPublic, Assert.IsType<LinkResult.Refused>(result).Reason);
        Assert.Empty(_site.Asked);
    }

    [Theory]
    [InlineData("http://10.0.0.1/admin", RefusedLink.NotPublic)]
    [InlineData("http://[::1]/", RefusedLink.NotPublic)]
    [InlineData("//192.168.1.1/", RefusedLink.NotPublic)]
    [InlineData("http://inside.example.com/", RefusedLink.NotPublic)]
    [InlineData("file:///etc/passwd", RefusedLink.Scheme)]
    [InlineData("http://www.klong-mueang.go.th:25/", RefusedLink.Port)]
    [InlineData("http://a:b@www.klong-mueang.go.th/", RefusedLink.UserInfo)]
    public async Task A_redirect_to_what_is_refused_is_refused(string to, RefusedLink reason)
    {
        _site.Names["inside.example.com"] = [IPAddress.Parse("172.16.5.5")];
        _site.Redirect("/plan", to);
        _site.Html("/refresh", $"<meta http-equiv='refresh' content='0;url={to}'>");

        foreach (var path in new[] { "/plan", "/refresh" })
        {
            Assert.Equal(reason, Assert.IsType<LinkResult.Refused>(await _site.CheckAsync(_site.Http(path))).Reason);
        }
    }

    [Fact]
    public async Task A_name_that_resolves_to_something_else_the_second_time_gains_nothing()
    {
        // An address that may be reached as long as it is looked at, and the site's when it is connected to.
        _strict.AllowedNetworks.Add("127.0.0.2/32");
        var asked = 0;
        var checker = new LinkChecker(
            _strict, Site.Signs, new LinkPace(_strict, _site.Clock), _site.Clock,
            (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse(asked++ == 0 ? "127.0.0.2" : "127.0.0.1")]), null);

        var result = await checker.CheckAsync(_site.Http("/", "rebind.example.com"), null, CancellationToken.None);

        Assert.Equal(BadLink.Unreachable, Assert.IsType<LinkResult.Bad>(result).Reason);
        Assert.Equal(1, asked);
        Assert.Empty(_site.Asked);
    }

    [Fact]
    public async Task What_is_said_of_a_refusal_does_not_say_which_address_a_name_has()
    {
        _site.Names["nas.example.com"] = [IPAddress.Parse("192.168.7.7")];

        var result = await _site.Checker(_strict).CheckAsync("http://nas.example.com/", null, CancellationToken.None);

        Assert.DoesNotContain("192.168", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_addresses_only_those_are_connected_to_that_may_be_reached()
    {
        _site.Names[Site.Host] = [IPAddress.Parse("10.0.0.1"), IPAddress.IPv6Loopback, IPAddress.Loopback];

        Assert.IsType<LinkResult.Good>(await _site.CheckAsync(_site.Http("/")));
    }

    [Fact]
    public async Task A_host_that_the_settings_allow_is_reached_wherever_it_is()
    {
        _strict.AllowedHosts.Add("intranet.klong-mueang.go.th");
        _strict.AllowedHosts.Add("localhost");

        foreach (var host in new[] { "intranet.klong-mueang.go.th", "localhost" })
        {
            Assert.IsType<LinkResult.Good>(await _site.Checker(_strict).CheckAsync(_site.Http("/", host), null, CancellationToken.None));
        }

        var other = await _site.Checker(_strict).CheckAsync(_site.Http("/", "other.klong-mueang.go.th"), null, CancellationToken.None);
        Assert.IsType<LinkResult.Refused>(other);
    }
}
