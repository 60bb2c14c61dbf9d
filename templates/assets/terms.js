// The terms of a text by the rule that the index was made by, and where they stand.
var clausebookTerms=function(){
var LATIN='aaaaaaAceeeeiiiidnooooo×ouuuuyTSaaaaaaAceeeeiiiidnooooo÷ouuuuyTyaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiIIjjkkkllllllllllnnnnnnnnnooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs',
PAIR={A:'ae',O:'oe',S:'ss',T:'th',I:'ij'},
ONE={0x451:0x435,0x622:0x627,0x623:0x627,0x625:0x627,0x671:0x627,0x624:0x648,0x626:0x64A,0x649:0x64A,0x6CC:0x64A,0x629:0x647,0x6A9:0x643},
DROP=[0xAD,0xAD,0x300,0x36F,0x610,0x61A,0x640,0x640,0x64B,0x65F,0x670,0x670,0x6D6,0x6ED,0x200B,0x200F,0x202A,0x202E,0x2060,0x2069,0xFE00,0xFE0F,0xFEFF,0xFEFF],
COMPATIBLE=[0x2100,0x214F,0x2460,0x24FF,0x2E80,0x2FDF,0x3200,0x33FF,0xF900,0xFDFF,0xFE30,0xFE4F,0xFE70,0xFEFC,0xFF00,0xFFEF],
HAN=[0x3005,0x3005,0x3007,0x3007,0x3400,0x4DBF,0x4E00,0x9FFF,0x20000,0x3FFFF],
LETTER=[48,57,97,122,0xAA,0xAA,0xB5,0xB5,0xBA,0xBA,0x180,0x24F,0x370,0x3FF,0x430,0x52F,0x531,0x587,0x5D0,0x5EA,0x620,0x63F,0x641,0x64A,0x66E,0x6D3,0x900,0xEFF,0x1E00,0x1FFF,0x3040,0x30FF,0xAC00,0xD7A3],
ARTICLES=['وبال','فبال','وكال','فكال','وال','فال','بال','كال','ولل','فلل','لل','ال'];
function none(){return Object.create(null)}
function within(c,ranges){
for(var i=0;i<ranges.length;i+=2)if(c>=ranges[i]&&c<=ranges[i+1])return true;
return false}
function simple(c){
if(c>64&&c<91)c+=32;
if(c>=0xC0&&c<0x180){var l=LATIN[c-0xC0];return PAIR[l]||l}
if(c>=0x660&&c<0x66A)c-=0x630;
if(c>=0x6F0&&c<0x6FA)c-=0x6C0;
if(c>=0x410&&c<0x430)c+=32;
if(c>=0x400&&c<0x410)c+=80;
return String.fromCodePoint(ONE[c]||c)}
function fold(c){
if(within(c,DROP))return'';
if(!within(c,COMPATIBLE))return simple(c);
return Array.from(String.fromCodePoint(c).normalize('NFKC'),function(p){
p=p.codePointAt(0);return within(p,DROP)?'':simple(p)}).join('')}
function arabic(w){return within(w.charCodeAt(0),[0x620,0x6D3])}
function bare(w){
for(var i=0;i<12;i++)if(w.indexOf(ARTICLES[i])==0&&w.length-ARTICLES[i].length>1)return w.slice(ARTICLES[i].length);
return w}
// Without all that looks like an article: of a word that only begins like one, the same is left with and without it; and of
// one of a row of forms without the "and" before it
function plain(w,r){
for(var v;!r.f[w]&&(v=bare(w))!=w;)w=v;
return w[0]=='و'&&r.f[w.slice(1)]?w.slice(1):w}
// An Arabic word without the particles that may be written together with it
function readings(w){
var r=[],joins='وف'.indexOf(w[0])>=0;
if(w.length<3||!arabic(w)||bare(w)!=w)return r;
if(joins||'بكل'.indexOf(w[0])>=0)r.push(w.slice(1)+'-');
if(joins&&w.length>3&&'بكل'.indexOf(w[1])>=0)r.push(w.slice(2)+'-');
return r}
// The endings of a language: rows of patterns (p), every beginning of one (b), forms that none explains (f)
function endings(rows){
var r={p:[],b:none(),f:none(),m:none()};
(rows?rows.split('|'):[]).forEach(function(row){
row=row.split(' ');
if(row[0]=='=')return row.slice(1).forEach(function(f){r.f[f]=row[1]});
var after=row[0][0]=='['?row.shift():'',of=none();
row.forEach(function(e){
if(e=='-')e='';
of[e]=1;r.b[e.slice(0,1)]=r.b[e.slice(0,2)]=1});
r.p.push([after,of])});
delete r.b[''];
return r}
function family(t,r){
if(arabic(t)){
var w=plain(t.replace('-',''),r),k='';
w=r.f[w]||w;
for(var c of w)if('اويء'.indexOf(c)<0&&k[k.length-1]!=c)k+=c;
k=k.replace(/(هم|[تنه])+$/,'');
return k.length>1?k:k+(/^و?([^و])/.exec(w)||['',''])[1]}
if(/[#@/]/.test(t)||/^[0-9]+$/.test(t))return t;
t=(r.f[t]||t).slice(0,5);
var b=r.b,open=b[t[3]],end=b[t[4]];
return t.length<5?open?t.slice(0,3):t:open&&end||b[t.slice(3)]?t.slice(0,3):end?t.slice(0,4):t}
// How near a word of the texts is to one that was asked for: 3 it, 2 a form of it, 1 akin, 0 not
function alike(q,w,r){
var key=q+' '+w;
return key in r.m?r.m[key]:r.m[key]=near(q,w.replace('-',''),r)}
function near(q,w,r){
var is=q==w?3:related(q,w,r);
return is&&family(q,r)==family(w,r)?is:0}
function related(q,w,r){
var a=q,b=w,least=3,name=false,and;
if(arabic(q)){
if(q[0]=='و'&&q.length>3&&alike(q.slice(1),w,r)>1)return 2;
least=2;
// A name that ends like an adjective takes no article
and=(bare(q)==q)!=(bare(w)==w);
name=and&&/ي$/.test(bare(q));
if(bare(q)==bare(w)||bare(q)==w||bare(w)==q)return name?1:and?2:3;
a=plain(q,r);b=plain(w,r)}
// What stands in a row of forms has no other forms
var row=r.f[a]||r.f[b];
if(row&&r.f[a]==r.f[b])return 2;
for(var k=0;k<a.length&&a[k]==b[k];k++);
for(var n=k;n>=least&&n>k-5;n--)if(!row&&r.p.some(function(p){
return p[1][a.slice(n)]&&p[1][b.slice(n)]&&(!p[0]||p[0].indexOf(a[n-1])>0)}))return name?1:2;
if(arabic(q))return k>1&&/^ي(|ه|ون|ين|ات)$/.test(a.slice(k)+b.slice(k))||family(a,r).length>2?1:0;
return k>4?1:0}
// Pieces in order: a run has chars (h) and their places; a word (w); a number (n). From (s) to (e) in the text.
function pieces(text){
var out=[],word=null,run=null,joined=[],slash=false,at=0;
function endWord(){
if(!word)return;
word.w=word.w.slice(0,60);
out.push(word);joined.push(word);slash=false;word=null}
function endNumber(){
var n=joined.map(function(p){return p.w}).join('/');
if(joined.length>1&&/[0-9]/.test(n)){
out.push({n:n,s:joined[0].s,e:joined[joined.length-1].e});
joined.forEach(function(p){p.inside=true})}
joined=[];slash=false}
for(var p of text){
var from=at;at+=p.length;
for(var f of fold(p.codePointAt(0))){
var c=f.codePointAt(0);
if(within(c,LETTER)){
run=null;
word=word||{w:'',s:from};word.w+=f;word.e=at;
}else{
endWord();
if(within(c,HAN)){
endNumber();
if(!run)out.push(run={h:[],at:[]});
run.h.push(f);run.at.push([from,at]);
}else{
run=null;
if(f=='/'&&joined.length&&!slash)slash=true;else endNumber();
}}}}
endWord();endNumber();
return out}
function terms(text){
var all={};
pieces(text).forEach(function(p){
if(p.h)p.h.forEach(function(c,i){all[c]=1;if(i)all[p.h[i-1]+c]=1});
else{all[p.w||p.n]=1;if(p.w)readings(p.w).forEach(function(w){all[w]=1})}});
return Object.keys(all).sort()}
// What a question asks for: terms (t), words (w); of the piece (p) the characters that it covers, as bits (c)
function asked(text){
var units=[],once=none();
function ask(t,word,p,c){
var key=word===2?t+p:t;
if(once[key])once[key].c|=c;
else units.push(once[key]={t:t,w:word===1,p:p,c:c})}
pieces(text).forEach(function(p,i){
if(p.n)ask(p.n,0,i,1);
else if(p.w){if(!p.inside)ask(p.w,1,i,1)}
else if(p.h.length<2)ask(p.h[0],0,i,1);
else p.h.forEach(function(c,j){if(j&&j<31)ask(p.h[j-1]+c,2,i,bit(p.h[j-1],j-1)|bit(c,j))});
});
return units}
// 的 only joins what stands before and behind it
function bit(c,j){return c=='的'?0:1<<j}
function hash(t){
var h=0x811C9DC5;
for(var i=0;i<t.length;i++)h=Math.imul(h^t.charCodeAt(i),0x01000193);
return(h^h>>>15)>>>0}
// The places of a question's pieces in a text, [from, to, piece, how near, length of a run]: runs as wholes, or by pairs where they stand
// nowhere as wholes
function places(text,question,r){
var found=[],here=pieces(text);
pieces(question).forEach(function(q,of){
if(q.inside)return;
here.forEach(function(p){
var near=q.n?p.n==q.n&&3:q.w&&p.w&&Math.max.apply(0,[p.w].concat(readings(p.w)).map(function(w){return alike(q.w,w,r)}));
if(near)found.push([p.s,p.e,of,near])});
if(!q.h)return;
var l=q.h.length,before=found.length;
for(var n=l;n&&found.length==before;n=n>2?2:0)
for(var k=0;k+n<=l;k++)
here.forEach(function(p){
if(p.h)for(var i=0;i+n<=p.h.length;i++){
var j=0;while(j<n&&p.h[i+j]==q.h[k+j])j++;
if(j==n)found.push([p.at[i][0],p.at[i+n-1][1],of,3,n])}});
});
return found.sort(function(a,b){return a[0]-b[0]||b[1]-a[1]})}
function flat(text){return Array.from(text,function(p){return fold(p.codePointAt(0))}).join('').replace(/\s+/g,' ').trim()}
return{terms:terms,asked:asked,hash:hash,places:places,flat:flat,endings:endings,family:family,alike:alike}
}();
