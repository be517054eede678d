using System.IO.Compression;
using System.Net;
using System.Text;
using ItaBot.Reminders.Links;
using ItaBot.Testing;
using Microsoft.AspNetCore.Http;

namespace ItaBot.Reminders.Tests.Links;

public sealed class LinkCheckerTests : IAsyncLifetime
{
    private const string Report = "<html><head><title>อบต.คลองเมือง</title></head><body><h1>แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๘</h1><p>เนื้อหา</p></body></html>";

    private readonly Site _site = new();

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_page_is_good_and_says_what_it_is()
    {
        _site.Html("/plan", Report);

        var page = Assert.IsType<LinkResult.Good>(await _site.CheckAsync(_site.Http("/plan"), 2568)).Page;

        Assert.Equal(_site.Http("/plan"), page.Address.AbsoluteUri);
        Assert.Equal((200, "text/html", "อบต.คลองเมือง", (long)Encoding.UTF8.GetByteCount(Report)), (page.Status, page.ContentType, page.Title, page.Size));
        Assert.Equal([2568], page.FiscalYears);
        Assert.Null(page.CertificateEnds);
    }

    [Fact]
    public async Task A_page_of_an_earlier_year_is_stale_where_a_later_one_is_expected_and_only_there()
    {
        _site.Html("/plan", Report);

        var stale = Assert.IsType<LinkResult.Stale>(await _site.CheckAsync(_site.Http("/plan"), 2569));

        Assert.Equal((2569, 2568), (stale.Expected, stale.Page.FiscalYears.Single()));
        Assert.IsType<LinkResult.Good>(await _site.CheckAsync(_site.Http("/plan"), 2567));
        Assert.IsType<LinkResult.Good>(await _site.CheckAsync(_site.Http("/plan")));
    }

    [Fact]
    public async Task A_document_is_not_fetched_where_its_headers_say_enough()
    {
        _site.Bytes("/files/แผน_2568.pdf", "%PDF-1.7 …"u8.ToArray(), "application/pdf");

        var page = Assert.IsType<LinkResult.Good>(await _site.CheckAsync(_site.Http("/files/แผน_2568.pdf"), 2568)).Page;

        Assert.Equal([2568], page.FiscalYears);
        Assert.Equal("HEAD /files/แผน_2568.pdf", Assert.Single(_site.Asked));
    }

    [Theory]
    [InlineData(405)]
    [InlineData(404)]
    [InlineData(500)]
    public async Task A_site_that_does_not_understand_HEAD_is_asked_with_GET(int status)
    {
        _site.On("/old", async context =>
        {
            context.Response.StatusCode = HttpMethods.IsHead(context.Request.Method) ? status : 200;
            context.Response.ContentType = "text/html";
            await context.Response.WriteAsync(Report);
        });

        Assert.IsType<LinkResult.Good>(await _site.CheckAsync(_site.Http("/old")));
        Assert.Equal(["HEAD /old", "GET /old"], _site.Asked);
    }

    [Fact]
    public async Task A_site_that_hangs_up_on_HEAD_is_asked_with_GET()
    {
        _site.On("/old", async context =>
        {
            if (HttpMethods.IsHead(context.Request.Method))
            {
                context.Abort();
                return;
            }

            context.Response.ContentType = "text/html";
            await context.Response.WriteAsync(Report);
        });

        Assert.IsType<LinkResult.Good>(await _site.CheckAsync(_site.Http("/old")));
    }

    [Fact]
    public async Task The_checker_says_who_it_is_and_carries_nothing_else()
    {
        _site.On("/plan", async context =>
        {
            context.Response.Headers.SetCookie = "id=1";
            context.Response.ContentType = "text/html";
            await context.Response.WriteAsync(Report);
        });

        await _site.CheckAsync(_site.Http("/plan"));

        Assert.StartsWith("ItaBot/", _site.Headers["User-Agent"], StringComparison.Ordinal);
        Assert.Equal(["Accept", "Accept-Encoding", "Accept-Language", "Host", "User-Agent"], _site.Headers.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(404)]
    [InlineData(410)]
    [InlineData(403)]
    [InlineData(500)]
    [InlineData(302)]
    public async Task A_status_of_failure_is_bad(int status)
    {
        _site.Html("/gone", "<h1>…</h1>", status);

        var bad = Assert.IsType<LinkResult.Bad>(await _site.CheckAsync(_site.Http("/gone")));

        Assert.Equal((BadLink.HttpStatus, (int?)status), (bad.Reason, bad.Status));
    }

    [Theory]
    [InlineData("<title>404 Not Found</title><p>เมนู</p>")]
    [InlineData("<title>อบต.คลองเมือง</title><h1>ไม่พบหน้าที่คุณต้องการ</h1>")]
    [InlineData("<title>อบต.คลองเมือง</title><div>ไม่พบข้อมูล</div>")]
    [InlineData("<title>Google Drive</title><p>Sorry, the file you have requested does not exist.</p>")]
    public async Task A_page_that_says_there_is_no_page_is_bad_whatever_its_status(string html)
    {
        _site.Html("/soft", html);

        Assert.Equal(BadLink.NotFoundPage, Assert.IsType<LinkResult.Bad>(await _site.CheckAsync(_site.Http("/soft"))).Reason);
    }

    [Theory]
    [InlineData("<h1>ไม่พบข้อมูลการร้องเรียนเรื่องทุจริต ประจำปี 2568</h1>")]
    [InlineData("<h1>คู่มือการเข้าสู่ระบบ e-Service</h1><p>TEXT</p>")]
    [InlineData("<title>Catalog information</title><p>ok</p>")]
    [InlineData("<h1>แผน</h1><p>TEXT</p><form class='login'>เข้าสู่ระบบ <input type='password'></form>")]
    public async Task A_page_that_only_sounds_like_it_is_good(string html)
    {
        _site.Html("/page", html.Replace("TEXT", string.Join(' ', Enumerable.Repeat("ขั้นตอนการดำเนินงาน", 60)), StringComparison.Ordinal));

        Assert.IsType<LinkResult.Good>(await _site.CheckAsync(_site.Http("/page")));
    }

    [Fact]
    public async Task What_is_led_to_the_front_page_is_not_there()
    {
        _site.Redirect("/files/plan.pdf", "/");
        _site.Html("/", "<title>อบต.คลองเมือง</title><p>ยินดีต้อนรับ</p>");

        Assert.Equal(BadLink.NotFoundPage, Assert.IsType<LinkResult.Bad>(await _site.CheckAsync(_site.Http("/files/plan.pdf"))).Reason);
        Assert.IsType<LinkResult.Good>(await _site.CheckAsync(_site.Http("/")));
    }

    [Theory]
    [InlineData("<title>เข้าสู่ระบบ</title><form><input type=password></form>")]
    [InlineData("<title>Google Drive</title><h1>คุณต้องมีสิทธิ์เข้าถึง</h1>")]
    [InlineData("<title>Google Drive: Sign-in</title><p>You need access. Ask for access, or switch to an account with access.</p>")]
    public async Task A_page_that_lets_nobody_in_is_bad(string html)
    {
        _site.Html("/wall", html);

        Assert.Equal(BadLink.LoginPage, Assert.IsType<LinkResult.Bad>(await _site.CheckAsync(_site.Http("/wall"))).Reason);
    }

    [Fact]
    public async Task A_link_that_is_led_to_a_login_is_bad()
    {
        _site.Redirect("/doc", _site.Http("/user/login?next=/doc"));
        _site.Html("/user/login?next=/doc", "<title>อบต.</title><p>ยินดีต้อนรับ</p>");

        var bad = Assert.IsType<LinkResult.Bad>(await _site.CheckAsync(_site.Http("/doc")));

        Assert.Equal((BadLink.LoginPage, "/user/login"), (bad.Reason, bad.At.AbsolutePath));
    }

    [Fact]
    public async Task Of_a_site_for_people_who_are_signed_in_nothing_can_be_told()
    {
        _site.Redirect("/post", "/login");
        _site.Html("/login", "<title>Log in to Facebook</title><input type=password>");
        _site.Html("/refused", "…", 400);

        foreach (var path in new[] { "/post", "/refused" })
        {
            var result = await _site.CheckAsync(_site.Http(path, "www.facebook.com"));
            Assert.Equal(UncertainLink.Walled, Assert.IsType<LinkResult.CannotTell>(result).Reason);
        }
    }

    [Fact]
    public async Task A_site_that_is_busy_or_asks_for_proof_is_not_held_to_be_bad()
    {
        _site.Html("/busy", "…", 429);
        _site.On("/proof", context =>
        {
            context.Response.StatusCode = 403;
            context.Response.Headers["cf-mitigated"] = "challenge";
            return Task.CompletedTask;
        });

        Assert.Equal(UncertainLink.Busy, Assert.IsType<LinkResult.CannotTell>(await _site.CheckAsync(_site.Http("/busy"))).Reason);
        Assert.Equal(UncertainLink.Challenged, Assert.IsType<LinkResult.CannotTell>(await _site.CheckAsync(_site.Http("/proof"))).Reason);
    }

    [Theory]
    [InlineData("application/pdf", "")]
    [InlineData("text/html", "")]
    [InlineData("text/html", " \r\n ")]
    [InlineData("text/html", "<html><head></head><body></body></html>")]
    [InlineData(null, "")]
    public async Task What_is_empty_is_bad(string? type, string body)
    {
        _site.Bytes("/empty", Encoding.UTF8.GetBytes(body), type);

        Assert.Equal(BadLink.Empty, Assert.IsType<LinkResult.Bad>(await _site.CheckAsync(_site.Http("/empty"))).Reason);
    }

    [Theory]
    [InlineData("/plan.pdf", "text/html", "<html><title>อบต.คลองเมือง</title><p>ข่าว</p>")]
    [InlineData("/plan", "text/css", "body { }")]
    public async Task What_is_something_else_than_promised_is_bad(string path, string type, string body)
    {
        _site.Bytes(path, Encoding.UTF8.GetBytes(body), type);

        Assert.Equal(BadLink.WrongContent, Assert.IsType<LinkResult.Bad>(await _site.CheckAsync(_site.Http(path))).Reason);
    }

    [Fact]
    public async Task A_false_PDF_is_found_out_where_it_must_be_fetched()
    {
        _site.On("/plan.pdf", async context =>
        {
            // In pieces, so that the headers do not say how long it is.
            context.Response.ContentType = "application/pdf";
            await context.Response.WriteAsync("Warning: fopen(): failed");
        });

        Assert.Equal(BadLink.WrongContent, Assert.IsType<LinkResult.Bad>(await _site.CheckAsync(_site.Http("/plan.pdf"))).Reason);
    }

    [Fact]
    public async Task A_viewer_that_frames_a_document_is_good()
    {
        _site.Html("/plan.pdf", "<title>แผน 2568</title><embed src='plan' type='application/pdf'>");

        Assert.Equal([2568], Assert.IsType<LinkResult.Good>(await _site.CheckAsync(_site.Http("/plan.pdf"))).Page.FiscalYears);
    }

    [Fact]
    public async Task Redirects_are_followed_also_those_that_a_page_itself_makes()
    {
        _site.Redirect("/a", "b", 301);
        _site.Redirect("/b", _site.Http("/หน้า"), 307);
        _site.Html("/หน้า", "<meta http-equiv=refresh content=\"0; url='/plan'\">");
        _site.Html("/plan", Report);

        var page = Assert.IsType<LinkResult.Good>(await _site.CheckAsync(_site.Http("/a"))).Page;

        Assert.Equal("/plan", page.Address.AbsolutePath);
    }

    [Fact]
    public async Task A_circle_of_redirects_is_bad()
    {
        _site.Redirect("/a", "/b#part");
        _site.Redirect("/b", "/a");

        Assert.Equal(BadLink.RedirectLoop, Assert.IsType<LinkResult.Bad>(await _site.CheckAsync(_site.Http("/a"))).Reason);
    }

    [Fact]
    public async Task A_site_that_only_serves_who_keeps_its_cookies_is_not_held_to_be_bad()
    {
        _site.On("/a", context =>
        {
            (context.Response.StatusCode, context.Response.Headers.Location, context.Response.Headers.SetCookie) = (302, "/a", "seen=1");
            return Task.CompletedTask;
        });

        Assert.Equal(UncertainLink.NeedsCookies, Assert.IsType<LinkResult.CannotTell>(await _site.CheckAsync(_site.Http("/a"))).Reason);
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public async Task Ten_redirects_are_followed_and_no_more(int redirects, bool good)
    {
        for (var i = 0; i < redirects; i++)
        {
            _site.Redirect($"/{i}", $"/{i + 1}");
        }

        _site.Html($"/{redirects}", Report);

        var result = await _site.CheckAsync(_site.Http("/0"));

        Assert.Equal(good ? null : BadLink.TooManyRedirects, (result as LinkResult.Bad)?.Reason);
        Assert.Equal(good, result is LinkResult.Good);
    }

    [Fact]
    public async Task A_site_that_does_not_answer_in_time_is_bad()
    {
        var arrived = new SemaphoreSlim(0);
        _site.On("/slow", async context =>
        {
            arrived.Release();
            await Site.UntilGivenUp(context);
        });

        var check = _site.CheckAsync(_site.Http("/slow"));
        foreach (var _ in new[] { "HEAD", "GET" })
        {
            await Soon.Ends(arrived.WaitAsync());
            _site.Clock.Advance(_site.Options.Timeout);
        }

        Assert.Equal(BadLink.Timeout, Assert.IsType<LinkResult.Bad>(await check).Reason);
    }

    [Fact]
    public async Task A_page_that_drips_is_given_up_after_the_same_time()
    {
        var begun = new SemaphoreSlim(0);
        _site.On("/drips", async context =>
        {
            context.Response.ContentType = "text/html";
            await context.Response.WriteAsync("<html>");
            await context.Response.Body.FlushAsync();
            if (HttpMethods.IsGet(context.Request.Method))
            {
                begun.Release();
                await Site.UntilGivenUp(context);
            }
        });

        var check = _site.CheckAsync(_site.Http("/drips"));
        await Soon.Ends(begun.WaitAsync());
        _site.Clock.Advance(_site.Options.Timeout);

        Assert.Equal(BadLink.Timeout, Assert.IsType<LinkResult.Bad>(await check).Reason);
    }

    [Fact]
    public async Task A_page_that_is_cut_off_is_bad()
    {
        _site.On("/cut", async context =>
        {
            context.Response.ContentType = "text/html";
            context.Response.ContentLength = 10_000;
            await context.Response.WriteAsync(HttpMethods.IsHead(context.Request.Method) ? "" : "<html><h1>แผน");
            await context.Response.Body.FlushAsync();
            context.Abort();
        });

        Assert.Equal(BadLink.Broken, Assert.IsType<LinkResult.Bad>(await _site.CheckAsync(_site.Http("/cut"))).Reason);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Of_a_page_without_end_no_more_is_read_than_two_megabytes_also_where_it_is_compressed(bool compressed)
    {
        _site.On("/endless", async context =>
        {
            context.Response.ContentType = "text/html";
            context.Response.Headers.ContentEncoding = compressed ? "gzip" : default;
            if (HttpMethods.IsHead(context.Request.Method))
            {
                return;
            }

            await using var body = compressed ? new GZipStream(context.Response.Body, CompressionLevel.Fastest) : context.Response.Body;
            await body.WriteAsync(Encoding.UTF8.GetBytes(Report));
            await body.WriteAsync(new byte[3 * 1024 * 1024], context.RequestAborted);
            await body.FlushAsync(context.RequestAborted);

            // Who wants more than that waits for ever.
            await Site.UntilGivenUp(context);
        });

        var page = Assert.IsType<LinkResult.Good>(await _site.CheckAsync(_site.Http("/endless"))).Page;

        Assert.Equal([2568], page.FiscalYears);
        Assert.Null(page.Size);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task Compressed_pages_are_read(string encoding)
    {
        using var packed = new MemoryStream();
        await using (Stream stream = encoding == "br" ? new BrotliStream(packed, CompressionLevel.Fastest, true) : new GZipStream(packed, CompressionLevel.Fastest, true))
        {
            await stream.WriteAsync(Encoding.UTF8.GetBytes(Report));
        }

        _site.On("/packed", async context =>
        {
            context.Response.ContentType = "text/html";
            context.Response.Headers.ContentEncoding = encoding;
            await context.Response.Body.WriteAsync(packed.ToArray());
        });

        Assert.Equal([2568], Assert.IsType<LinkResult.Good>(await _site.CheckAsync(_site.Http("/packed"))).Page.FiscalYears);
    }

    [Fact]
    public async Task Pages_in_the_old_Thai_encoding_are_read()
    {
        var thai = CodePagesEncodingProvider.Instance.GetEncoding(874)!;
        _site.Bytes("/old", thai.GetBytes("<meta charset=tis-620><title>อบต.</title><h1>แผน ปี ๒๕๖๗</h1>"), "text/html");

        var page = Assert.IsType<LinkResult.Stale>(await _site.CheckAsync(_site.Http("/old"), 2568)).Page;

        Assert.Equal("อบต.", page.Title);
    }

    [Fact]
    public async Task A_host_that_nobody_knows_is_bad()
    {
        _site.Names["gone.go.th"] = [];

        Assert.Equal(BadLink.UnknownHost, Assert.IsType<LinkResult.Bad>(await _site.CheckAsync("http://gone.go.th/")).Reason);
    }

    [Fact]
    public async Task A_host_that_takes_no_connection_is_bad()
    {
        using var listener = new System.Net.Sockets.Socket(System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var port = ((IPEndPoint)listener.LocalEndPoint!).Port;
        _site.Options.AllowedPorts.Add(port);

        Assert.Equal(BadLink.Unreachable, Assert.IsType<LinkResult.Bad>(await _site.CheckAsync($"http://{Site.Host}:{port}/")).Reason);
    }

    [Fact]
    public async Task A_server_that_speaks_no_HTTP_is_bad()
    {
        // Kestrel's encrypted port, asked in the clear.
        var address = _site.Https("/").Replace("https:", "http:", StringComparison.Ordinal);

        Assert.Contains(Assert.IsType<LinkResult.Bad>(await _site.CheckAsync(address)).Reason, new[] { BadLink.Broken, BadLink.HttpStatus });
    }

    [Theory]
    [InlineData(TestCertificates.Expired, BadLink.CertificateExpired)]
    [InlineData(TestCertificates.SelfSigned, BadLink.CertificateUntrusted)]
    [InlineData(TestCertificates.OfOther, BadLink.CertificateOfOtherHost)]
    [InlineData(TestCertificates.Incomplete, BadLink.CertificateIncomplete)]
    public async Task A_certificate_that_browsers_warn_of_is_bad(string host, BadLink reason)
    {
        _site.Html("/", Report);

        Assert.Equal(reason, Assert.IsType<LinkResult.Bad>(await _site.CheckAsync(_site.Https("/", host))).Reason);
    }

    [Fact]
    public async Task A_port_that_does_not_encrypt_is_bad()
    {
        var address = _site.Http("/").Replace("http:", "https:", StringComparison.Ordinal);

        Assert.Equal(BadLink.EncryptionFailed, Assert.IsType<LinkResult.Bad>(await _site.CheckAsync(address)).Reason);
    }

    [Fact]
    public async Task A_certificate_that_ends_within_thirty_days_is_warned_of()
    {
        _site.Html("/", Report);

        var soon = Assert.IsType<LinkResult.Good>(await _site.CheckAsync(_site.Https("/", TestCertificates.EndsSoon)));
        var late = Assert.IsType<LinkResult.Good>(await _site.CheckAsync(_site.Https("/")));

        Assert.Equal(Site.Now.AddDays(10), soon.Page.CertificateEnds);
        Assert.Null(late.Page.CertificateEnds);
    }
}
